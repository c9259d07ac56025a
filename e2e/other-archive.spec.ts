import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';

/** An archive of another community, of invented people: nothing published for it may be about ours. */
const ROOT = join(import.meta.dirname, '..');
// Within the project: builds to folders outside share one for their bundle, and this file makes two at a time.
const dir = mkdtempSync(join(ROOT, '.astro', 'other-archive-'));
const OUR_WORDS = /相聚|\bXiangju\b|KubeCon|\bCNCF\b|Kubernetes|云原生|雲原生|cloud.native/;
/** Names of the heading font, which readers do not see. */
const FONT_FAMILIES = /Xiangju (?:SC|TC|Latin|Stand-in)/g;
const TEXT_FILES = new Set([
  '.html',
  '.json',
  '.jsonld',
  '.xml',
  '.ics',
  '.txt',
  '.css',
  '.svg',
  '.bib',
  '.csv',
  '.nq',
  '.graphml',
  '.webmanifest',
]);

/** One language less, stages and a role of its own. */
const OWN_SETTINGS = `languages: [zh-Hans, en]
stages:
  by: Marsh
  list:
    - { id: hatched, label: { zh-Hans: 已孵出, en: Hatched } }
    - { id: egg, label: { zh-Hans: 卵, en: Egg } }
roles: [organizer, { id: sprint-lead, label: { zh-Hans: 冲刺带领者, en: Sprint lead }, group: speakers }, attendee]
`;

const FILES: Readonly<Record<string, string>> = {
  'sources.yml':
    'recap:\n  title: A Day with Snakes\n  url: https://example.org/snakes\n  author: Ada Marsh\n  date: 2025-05-04\n',
  'series/pycon-marsh.yaml':
    'name: { zh-Hans: 沼泽 PyCon, en: PyCon Marsh }\nkind: conference\nsources: [recap]\n',
  'events/pycon-marsh-2025.yaml':
    'name: { zh-Hans: 沼泽 PyCon 2025, en: PyCon Marsh 2025 }\nkind: conference\nseries: pycon-marsh\ndates: 2025-05-02/2025-05-03\nstatus: held\npeople:\n  - { person: ada-marsh, role: organizer }\n  - { person: tian-xiaohe, role: sprint-lead }\nsources: [recap]\n',
  'people/ada-marsh.yaml':
    'names:\n  - { value: Ada Marsh, lang: en, kind: native, order: given-family }\nidentity: editor\nlisted: public-role\nsources: [recap]\n',
  'people/tian-xiaohe.yaml':
    'names:\n  - { value: 田小禾, lang: zh-Hans, kind: native, order: family-given }\nidentity: editor\nlisted: public-role\nsources: [recap]\n',
  'projects/reedlib.yaml':
    'name: Reedlib\nkind: software\nsummary: { zh-Hans: 编芦苇的库。, en: A library that weaves reeds. }\nmaturity:\n  - { stage: hatched, from: 2025-05-01 }\nsources: [recap]\n',
  'posts/a-day-with-snakes.md':
    '---\ntitle: 与蛇同行的一天\nsummary: 2025 年 5 月，沼泽边的一场会。\ndate: 2025-05-10\nlang: zh-Hans\nkind: recap\nauthors: [editors]\nabout: [event:pycon-marsh-2025]\nsource:\n  title: A Day with Snakes\n  url: https://example.org/snakes\n  authors: [person:ada-marsh]\n---\n[田小禾](person:tian-xiaohe "sprint-lead at event:pycon-marsh-2025")在[沼泽 PyCon 2025](event:pycon-marsh-2025) 上介绍了 [Reedlib](project:reedlib)。\n',
};

test.describe.configure({ mode: 'serial' });
test.setTimeout(400_000);
test.afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Makes an archive with `npm run new archive`, adds files and builds it. */
function built(name: string, files: Readonly<Record<string, string>>, settings: string): string {
  const content = join(dir, name, 'content');
  const options = ['--to', content, '--title', 'PyCon 档案', '--title-en', 'PyCon Archive', '--seal', '蟒'];
  execFileSync(process.execPath, ['src/cli/new.ts', 'archive', ...options, '--summary', 'Python'], {
    cwd: ROOT,
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  const site = readFileSync(join(content, 'site.yml'), 'utf8');
  writeFileSync(
    join(content, 'site.yml'),
    `${site}colours: { light: "#1d5c8f", dark: "#58a6ff" }\n${settings}`,
  );
  const out = join(dir, name, 'dist');
  const { URL: _, REPOSITORY_URL: __, ...env } = process.env;
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], {
    cwd: ROOT,
    env: { ...env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  return out;
}

/** Paths of published files with text, and the text. */
function texts(out: string): { file: string; text: string }[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT_FILES.has(extname(file)))
    .map((file) => ({ file, text: readFileSync(join(out, file), 'utf8').replaceAll(FONT_FAMILIES, '') }));
}

/** Sections with nothing below their heading, figures without a picture, and lists without an item. */
function empties(html: string): string[] {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html), true);
  return elements.flatMap((element) => {
    const children = element.childNodes.filter((child) => child.type === 'tag');
    const isEmpty =
      (element.name === 'section' && children.length < 2) ||
      (element.name === 'figure' && DomUtils.getElementsByTagName('a', element, true).length === 0) ||
      (/^[uo]l$/.test(element.name) && children.length === 0);
    return isEmpty ? [`${element.name}: ${DomUtils.textContent(element).trim()}`] : [];
  });
}

for (const [name, files, settings, locales] of [
  ['empty', {}, '', ['zh-hans', 'zh-hant', 'en']],
  ['small', FILES, OWN_SETTINGS, ['zh-hans', 'en']],
] as const)
  test(`the ${name} archive of another community has its own name and colours, and no word of ours`, () => {
    const out = built(name, files, settings);
    const foreign = texts(out).flatMap(({ file, text }) => {
      const word = OUR_WORDS.exec(text);
      return word ? [`${file}: ${text.slice(Math.max(0, word.index - 40), word.index + 40)}`] : [];
    });
    expect(foreign).toEqual([]);
    const home = readFileSync(join(out, 'en/index.html'), 'utf8');
    expect(home).toContain('PyCon Archive');
    expect(home).toContain('蟒');
    expect(readFileSync(join(out, 'site.css'), 'utf8')).toContain('--seal:#1d5c8f');
    for (const page of [
      '',
      'events',
      'people',
      'posts',
      'projects',
      'organizations',
      'series',
      'numbers',
      'data',
    ])
      for (const locale of locales)
        expect(
          empties(readFileSync(join(out, locale, page, 'index.html'), 'utf8')),
          `${locale}/${page}`,
        ).toEqual([]);
  });

test('the archive has pages in its languages only, and its own stages and roles on them', () => {
  const out = join(dir, 'small', 'dist');
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  expect(existsSync(join(out, 'zh-hant'))).toBe(false);
  const traditional = texts(out).filter(
    ({ file, text }) => /\.(?:html|xml)$/.test(file) && /zh-hant\//i.test(text),
  );
  expect(traditional.filter(({ file }) => !file.startsWith('admin/')).map(({ file }) => file)).toEqual([]);
  expect(readFileSync(join(out, 'speculation-rules.json'), 'utf8')).not.toContain('hant');
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain('/ /zh-hans/ 302! Language=zh-Hant,zh-TW');
  expect(page('en/events/pycon-marsh-2025')).toContain('Sprint lead');
  expect(page('zh-hans/events/pycon-marsh-2025')).toContain('冲刺带领者');
  expect(page('en/people/tian-xiaohe')).toContain('Sprint lead');
  expect(page('en/projects/reedlib')).toContain('Hatched');
  expect(page('zh-hans/projects')).toContain('已孵出');
  const edges = readFileSync(join(out, 'data/v1/edges.csv'), 'utf8');
  expect(edges).toMatch(/sprint-lead,.*,speakers$/m);
});
