import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readArchive } from '#reader/archive.ts';
import { LanguageServerClient } from '#testing/language-server-client.ts';
import { writeEditorFiles } from './write-editor-files.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8'));
const YAML_SERVER = join(
  fileURLToPath(import.meta.resolve('yaml-language-server')),
  '../../../bin/yaml-language-server',
);
const ASTRO_SERVER = join(project, 'node_modules/@astrojs/language-server/bin/nodeServer.js');

// A project folder with a small archive and the files that editors read.
const root = mkdtempSync(join(tmpdir(), 'xiangju-editor-'));
cpSync(join(project, 'src/rules/cases/good'), join(root, 'content'), { recursive: true });
for (const day of ['day-0', 'day-1', 'day-2', 'day-3'])
  cpSync(join(root, 'content/posts/a-day.md'), join(root, `content/posts/${day}.md`));
writeEditorFiles(readArchive(join(root, 'content')), root, join(root, 'content'));

let yaml: LanguageServerClient;
let astro: LanguageServerClient;
before(async () => {
  yaml = await LanguageServerClient.open(YAML_SERVER, root, settings);
  astro = await LanguageServerClient.open(ASTRO_SERVER, root, settings, {
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

test('a YAML file shows the description of a field', async () => {
  const file = await yaml.show('content/events/hover-2020.yaml', 'yaml', EVENT.replace('status', 'sta|tus'));
  assert.match(await file.hover(), /Whether it took place/);
});

test('a YAML file completes the ids of people and shows their names', async () => {
  const file = await yaml.show('content/events/offer-2020.yaml', 'yaml', EVENT.replace('wang-li', '|'));
  assert.equal(titleOf(await file.completions(), 'wang-li'), '王立');
});

test('a valid YAML file has no diagnostics, whatever the precision of its dates', async () => {
  const dates = ['2020-05-09/2020-05-10', '2020-05-09', '2020-05', '2020', '2020~'];
  for (const [index, date] of dates.entries()) {
    const text = EVENT.replace('2020-05-09/2020-05-10', date);
    const file = await yaml.show(`content/events/right-${index}.yaml`, 'yaml', `${text}|`);
    assert.deepEqual(await file.diagnostics(), [], date);
  }
});

test('a YAML file with an unknown field has a diagnostic', async () => {
  const file = await yaml.show(
    'content/events/wrong-2020.yaml',
    'yaml',
    `${EVENT.replace('people:', 'peple:')}|`,
  );
  assert.deepEqual(await file.diagnostics(), ['Property peple is not allowed.']);
});

test('a programme has its own schema, which accepts an unknown id', async () => {
  const text = 'sessions:\n  - { id: a, title: A, kind: talk, people: [{ person: new-comer }] }\n|';
  const file = await yaml.show('content/events/meet-2020.sessions.yaml', 'yaml', text);
  assert.deepEqual(await file.diagnostics(), []);
});

test('the front matter of a post shows the description of a field', async () => {
  const file = await astro.show('content/posts/day-0.md', 'markdown', POST.replace('about', 'abo|ut'));
  assert.match(await file.hover(), /What it is about, most important first/);
});

test('the front matter of a post completes the ids of people', async () => {
  const file = await astro.show('content/posts/day-1.md', 'markdown', POST.replace('person:wang-li', '|'));
  assert.equal(titleOf(await file.completions(), 'person:wang-li'), '王立');
});

test('valid front matter has no diagnostics', async () => {
  const file = await astro.show('content/posts/day-2.md', 'markdown', `${POST}|`);
  assert.deepEqual(await file.diagnostics(), []);
});

test('front matter with an unknown field has a diagnostic', async () => {
  const file = await astro.show('content/posts/day-3.md', 'markdown', `${POST.replace('about:', 'abuot:')}|`);
  assert.deepEqual(await file.diagnostics(), ['Property abuot is not allowed.', 'Missing property "about".']);
});

test('the settings of the editor name the schema of each sort of file', () => {
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

function titleOf(completions: readonly { label: string; documentation: string }[], label: string) {
  return completions.find((completion) => completion.label === label)?.documentation;
}
