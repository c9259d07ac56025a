import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFiles } from '#testing/write-files.ts';
import type { OtherGenerator } from './other-generator.ts';
import { pageStyle } from './other-generator.ts';

/** Not among the packages of the project, which does not use it. */
const PACKAGE = '@11ty/eleventy@3.1.8';
const INSTALLED_AT = resolve('node_modules', '.cache', 'eleventy');
const PROGRAM = join(INSTALLED_AT, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');

const CONFIG = `export default function (eleventy) {
  eleventy.setQuietMode(true);
  return { dir: { input: 'content', output: 'site' }, markdownTemplateEngine: false };
}
`;

const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ title }}</title>${pageStyle}</head>
<body><nav><a href="/">Archive</a></nav><main><h1>{{ title }}</h1>{{ content }}</main></body></html>
`;

/** Eleventy from npm, installed at the first run. */
export const eleventy: OtherGenerator = {
  name: 'Eleventy',
  prepare() {
    try {
      if (!existsSync(PROGRAM)) install();
      return { version: PACKAGE };
    } catch (error) {
      return {
        missing: `${PACKAGE} could not be installed: ${error instanceof Error ? error.message : error}`,
      };
    }
  },
  write(folder, pages) {
    writeFiles(folder, {
      'package.json': '{ "type": "module" }',
      'eleventy.config.js': CONFIG,
      'content/_includes/page.liquid': PAGE,
      'content/content.json': '{ "layout": "page.liquid" }',
    });
    for (const { path, title, body } of pages)
      writeFiles(folder, { [join('content', `${path}.md`)]: `---\ntitle: ${title}\n---\n${body}` });
  },
  command: (folder) => [process.execPath, [PROGRAM, '--quiet'], folder],
};

function install(): void {
  mkdirSync(INSTALLED_AT, { recursive: true });
  const args = ['install', '--prefix', INSTALLED_AT, '--no-audit', '--no-fund', '--ignore-scripts', PACKAGE];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
