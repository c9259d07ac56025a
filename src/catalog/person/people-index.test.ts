import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { peopleIndexes } from './people-index.ts';

const person = (...names: string[]) =>
  `names:\n${names.map((name) => `  - { ${name} }\n`).join('')}identity: editor\nlisted: public-role\nsources: [s]\n`;
const { localeContext, nodesOfKind, ...catalog } = createCatalog({
  archive: fixtureArchive({
    'people/ao.yaml': person(
      'value: Ao Xiaojian, lang: en, kind: preferred, order: family-given',
      'value: 敖小剑, lang: zh-Hans, kind: native, order: family-given, inferred: true',
    ),
    'people/chen.yaml': person('value: Chen Yu, lang: en, kind: romanised, order: family-given'),
  }),
});

test('lists mark inferred forms, and family names that come first because the person prefers it', () => {
  const { pinyin, latin } = peopleIndexes({ localeContext, nodesOfKind, ...catalog }, localeContext('en'));
  const marks = [...pinyin, ...latin].flatMap(([, lines]) =>
    lines.map(({ sortName, inferred, familyFirst }) => [sortName, inferred, familyFirst]),
  );
  assert.deepEqual(marks, [
    ['敖小剑', true, false],
    ['Ao Xiaojian', false, true],
    ['Yu Chen', false, false],
  ]);
});
