import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentDir } from '#reader/archive.ts';
import { formConfigs } from './form-config.ts';
import { readFormFile, writeFormFile } from './form-file.ts';
import { FILE_TEXT_FIELD, LABEL_FIELD } from './relation-field.ts';
import type { FieldGroup, Shape } from './shape.ts';

const { shapes } = formConfigs({ repository: 'a/b', branch: 'main', origin: '' }, (text) => text).en;
const shape = (name: string): Shape => shapes[name] ?? { is: 'same' };

/** Which form a file of the content belongs to. */
function formOf(file: string): string {
  if (file.endsWith('.sessions.yaml')) return 'programmes';
  return file.split(/[/.]/)[0] ?? '';
}

/** Guides, settings and what commands write. */
const NOT_IN_FORM = /^(?:README|site\.yml$|.*\.lock\.yml$)/;

test('every file of the archive comes out of the form as it went in', () => {
  const files = readdirSync(contentDir(), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(?:md|ya?ml)$/.test(file) && !NOT_IN_FORM.test(file));
  assert.ok(texts.length > 10);
  for (const file of texts) {
    const text = readFileSync(join(contentDir(), file), 'utf8');
    const form = formOf(file);
    assert.equal(writeFormFile(form, shape(form), readFormFile(form, shape(form), text)), text, file);
  }
});

const EVENT = `# Read twice.
name: { zh-Hans: 港口聚会 2025, en: Harbour Meetup 2025 }
kind: meetup
dates: 2025 # nobody knows the day
status: held
people:
  - { person: lin-wanqing, role: speaker, source: harbour-recap }
sources: [harbour-recap, { title: A programme }]
`;

test('a change rewrites its own line only; comments and other lines are unchanged', () => {
  const group = readFormFile('events', shape('events'), EVENT);
  const changed = writeFormFile('events', shape('events'), {
    ...group,
    status: 'planned',
    venue: { all: 'Pier 3' },
  });
  assert.equal(changed, EVENT.replace('status: held', 'venue: Pier 3\nstatus: planned'));
});

test('the form shows one shape for what a file may write in several', () => {
  const group = readFormFile('events', shape('events'), EVENT);
  assert.equal(group['dates'], '2025');
  assert.deepEqual(group['sources'], [
    { type: 'known', id: 'harbour-recap' },
    { type: 'here', title: 'A programme' },
  ]);
  const [person] = group['people'] as FieldGroup[];
  assert.deepEqual(person?.['source'], [{ type: 'known', id: 'harbour-recap' }]);
  assert.equal(group[LABEL_FIELD], '港口聚会 2025 Harbour Meetup 2025');
});

test('a new file is written in the style of the archive, without what is empty', () => {
  const group = {
    title: 'A night',
    summary: ' Two days. ',
    date: '2025-03-20',
    lang: 'en',
    kind: 'recap',
    authors: [{ type: 'archive' }, { type: 'here', name: 'Ann' }],
    about: [
      { type: 'event', id: 'harbour-meetup-2025', __sc_item_id: '1' },
      { type: 'session', id: 'harbour-meetup-2025', session: 'small-boats' },
    ],
    topics: [],
    cover: { image: '', alt: {} },
    draft: false,
    body: 'Words.\n',
  };
  assert.equal(
    writeFormFile('posts', shape('posts'), group),
    `---
title: A night
summary: Two days.
date: 2025-03-20
lang: en
kind: recap
authors:
  - editors
  - { name: Ann }
about: [event:harbour-meetup-2025, event:harbour-meetup-2025#small-boats]
---
Words.
`,
  );
});

test('text for all languages is used for the languages left out', () => {
  const write = (name: FieldGroup) => writeFormFile('projects', shape('projects'), { name }).trim();
  assert.equal(write({ all: 'Paperboat' }), 'name: Paperboat');
  assert.equal(write({ all: 'Paperboat', 'zh-Hans': '纸船' }), 'name: { zh-Hans: 纸船, en: Paperboat }');
  assert.equal(write({ 'zh-Hant': '紙船' }), 'name: { zh-Hant: 紙船 }');
});

test('the register of sources is a list in the form, and a map in its file', () => {
  const text = 'a-recap: { title: A Recap, date: 2025 }\n';
  const group = readFormFile('sources', shape('sources'), text);
  assert.deepEqual(group['sources'], [{ id: 'a-recap', title: 'A Recap', date: '2025' }]);
  assert.equal(writeFormFile('sources', shape('sources'), { ...group, [FILE_TEXT_FIELD]: undefined }), text);
});
