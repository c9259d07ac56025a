import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameForm } from '#schemas/person.ts';
import { displayName, otherNames, searchNames } from './names.ts';
import { createScriptConversion } from './script-conversion.ts';

const conversion = createScriptConversion({});
const paco: NameForm[] = [
  { value: 'Paco Xu', lang: 'en', kind: 'english' },
  { value: '刘梦姣', lang: 'zh-Hans', kind: 'native' },
  { value: 'pacoxu', lang: 'mul', kind: 'handle', show: 'search-only' },
  { value: 'Paco Shu', lang: 'en', kind: 'misspelling' },
];

test('the main name is the Han form on Chinese pages, the Latin form on English pages', () => {
  assert.equal(displayName(paco, 'zh-hans', conversion).value, '刘梦姣');
  assert.equal(displayName(paco, 'en', conversion).value, 'Paco Xu');
});

test('a Han name is converted to the script of the page and marked as converted', () => {
  assert.deepEqual(displayName(paco, 'zh-hant', conversion), {
    value: '劉夢姣',
    lang: 'zh-Hant',
    kind: 'native',
    inferred: false,
    converted: true,
    familyFirst: false,
  });
});

test('other forms are shown as authored, without hidden forms and misspellings', () => {
  assert.deepEqual(
    otherNames(paco, 'en', conversion).map(({ value }) => value),
    ['刘梦姣'],
  );
});

test('an inferred Han form is not the main name', () => {
  const names: NameForm[] = [
    { value: '刘鑫', lang: 'zh-Hans', kind: 'native', inferred: true },
    { value: 'Xin Liu', lang: 'en', kind: 'preferred' },
  ];
  for (const locale of ['en', 'zh-hans', 'zh-hant'] as const)
    assert.equal(displayName(names, locale, conversion).value, 'Xin Liu');
});

test('English pages show romanised names given name first, and a preferred order as it is', () => {
  const names: NameForm[] = [{ value: 'Ao Xiaojian', lang: 'en', kind: 'romanised', order: 'family-given' }];
  assert.equal(displayName(names, 'en', conversion).value, 'Xiaojian Ao');
  assert.equal(displayName(names, 'zh-hans', conversion).value, 'Ao Xiaojian');
  const [other] = otherNames(names, 'en', conversion);
  assert.deepEqual([other?.value, other?.familyFirst], ['Ao Xiaojian', true]);
  const preferred = names.map((name) => ({ ...name, kind: 'preferred' as const }));
  const { value, familyFirst } = displayName(preferred, 'en', conversion);
  assert.deepEqual([value, familyFirst], ['Ao Xiaojian', true]);
});

test('a hidden form is never the main name', () => {
  const names: NameForm[] = [
    { value: 'Old Name', lang: 'en', kind: 'former', show: 'no' },
    { value: 'nick', lang: 'mul', kind: 'handle', show: 'search-only' },
  ];
  assert.equal(displayName(names, 'en', conversion).value, 'nick');
  assert.throws(() => displayName(names.slice(0, 1), 'en', conversion), /every form/);
});

test('search includes hidden forms and misspellings', () => {
  assert.deepEqual(searchNames(paco), ['Paco Xu', '刘梦姣', 'pacoxu', 'Paco Shu']);
});
