import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFiles } from '#testing/write-files.ts';
import type { OtherGenerator } from './other-generator.ts';
import { pageStyle } from './other-generator.ts';

const CONFIG = `baseURL = "https://example.org/"
title = "Archive"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title>${pageStyle}</head>
<body><nav><a href="/">Archive</a> {{ with .Parent }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
`;

const LIST = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title>${pageStyle}</head>
<body><main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>
`;

/** Hugo as the machine has it: `apt-get install hugo` on Debian. */
export const hugo: OtherGenerator = {
  name: 'Hugo',
  prepare() {
    const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    return status === 0
      ? { version: stdout.trim() }
      : { missing: 'hugo is not installed: apt-get install hugo' };
  },
  write(folder, pages) {
    writeFiles(folder, {
      'hugo.toml': CONFIG,
      'layouts/_default/single.html': PAGE,
      'layouts/_default/list.html': LIST,
    });
    for (const { path, title, body } of pages)
      writeFiles(folder, { [join('content', `${path}.md`)]: `---\ntitle: ${title}\n---\n${body}` });
  },
  command: (folder) => ['hugo', ['--quiet', '--source', folder, '--destination', join(folder, 'site')]],
};
