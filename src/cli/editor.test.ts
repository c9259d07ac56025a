import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readArchive } from '#reader/archive.ts';
import { Editor } from '#testing/language-server.ts';
import { writeEditorFiles } from './editor.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8'));
const YAML_SERVER = join(
  fileURLToPath(import.meta.resolve('yaml-language-server')),
  '../../../bin/yaml-language-server',
);
const ASTRO_SERVER = join(project, 'node_modules/@astrojs/language-server/bin/nodeServer.js');

// The folder an author has open: a small archive, and what `npm run editor` writes for it.
const root = mkdtempSync(join(tmpdir(), 'xiangju-editor-'));
cpSync(join(project, 'src/rules/cases/good'), join(root, 'content'), { recursive: true });
for (const day of ['day-0', 'day-1', 'day-2', 'day-3'])
  cpSync(join(root, 'content/posts/a-day.md'), join(root, `content/posts/${day}.md`));
writeEditorFiles(readArchive(join(root, 'content')), root, join(root, 'content'));

let yaml: Editor;
let astro: Editor;
before(async () => {
  yaml = await Editor.open(YAML_SERVER, root, settings);
  astro = await Editor.open(ASTRO_SERVER, root, settings, {
    typescript: { tsdk: join(project, 'node_modules/typescript/lib') },
    contentIntellisense: settings['astro.content-intellisense'],
  });
});
after(() => {
  yaml.close();
  astro.close();
  rmSync(root, { recursive: true, force: true });
});

const EVENT = `name: A Meetup
kind: meetup
dates: 2020-05-09/2020-05-10
status: held
people:
  - person: wang-li
    role: speaker
sources: [notes]
`;

const POST = `---
title: A Day
summary: What was said that day.
date: 2020-07-01
lang: en
kind: recap
authors: [xiangju]
about: [event:meet-2020]
source:
  title: Notes
  authors: [person:wang-li]
  date: 2020
---
Words.
`;

test('a YAML file says what a field wants', async () => {
  const file = await yaml.show('content/events/hover-2020.yaml', 'yaml', EVENT.replace('status', 'sta|tus'));
  assert.match(await file.hover(), /What became of it/);
});

test('a YAML file offers the people there are, by id, with their names', async () => {
  const file = await yaml.show('content/events/offer-2020.yaml', 'yaml', EVENT.replace('wang-li', '|'));
  assert.equal(named(await file.offers(), 'wang-li'), '王立');
});

test('a YAML file without a fault has none, whatever its dates', async () => {
  const dates = ['2020-05-09/2020-05-10', '2020-05-09', '2020-05', '2020', '2020~'];
  for (const [index, date] of dates.entries()) {
    const text = EVENT.replace('2020-05-09/2020-05-10', date);
    const file = await yaml.show(`content/events/right-${index}.yaml`, 'yaml', `${text}|`);
    assert.deepEqual(await file.faults(), [], date);
  }
});

test('a YAML file with a field that does not exist is told', async () => {
  const file = await yaml.show(
    'content/events/wrong-2020.yaml',
    'yaml',
    `${EVENT.replace('people:', 'peple:')}|`,
  );
  assert.deepEqual(await file.faults(), ['Property peple is not allowed.']);
});

test('a programme has the schema of programmes, and an id not yet known is left to the check', async () => {
  const text = 'sessions:\n  - { id: a, title: A, kind: talk, people: [{ person: new-comer }] }\n|';
  const file = await yaml.show('content/events/meet-2020.sessions.yaml', 'yaml', text);
  assert.deepEqual(await file.faults(), []);
});

test('the front matter of a post says what a field wants', async () => {
  const file = await astro.show('content/posts/day-0.md', 'markdown', POST.replace('about', 'abo|ut'));
  assert.match(await file.hover(), /What it is about, the first before all/);
});

test('the front matter of a post offers the people there are', async () => {
  const file = await astro.show('content/posts/day-1.md', 'markdown', POST.replace('person:wang-li', '|'));
  assert.equal(named(await file.offers(), 'person:wang-li'), '王立');
});

test('the front matter of a post without a fault has none', async () => {
  const file = await astro.show('content/posts/day-2.md', 'markdown', `${POST}|`);
  assert.deepEqual(await file.faults(), []);
});

test('the front matter of a post with a field that does not exist is told', async () => {
  const file = await astro.show('content/posts/day-3.md', 'markdown', `${POST.replace('about:', 'abuot:')}|`);
  assert.deepEqual(await file.faults(), ['Property abuot is not allowed.', 'Missing property "about".']);
});

test('each sort of file has its schema in the settings of the editor', () => {
  const written = readdirSync(join(root, '.astro/collections')).filter((name) =>
    name.endsWith('.schema.json'),
  );
  const named = [
    ...Object.keys(settings['yaml.schemas']).map((path) => basename(path)),
    'posts.schema.json',
    'translations.schema.json',
  ];
  assert.deepEqual(named.sort(), written.sort());
});

function named(offers: readonly { label: string; words: string }[], label: string): string | undefined {
  return offers.find((offer) => offer.label === label)?.words;
}
