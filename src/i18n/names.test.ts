import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameForm } from '#schemas/person.ts';
import { displayName, foldName, otherNames, searchNames } from './names.ts';
import { createScriptConversion } from './script-conversion.ts';

const conversion = createScriptConversion({});
const paco: NameForm[] = [
  { value: 'Paco Xu', lang: 'en', kind: 'english' },
  { value: '徐俊杰', lang: 'zh-Hans', kind: 'native' },
  { value: 'pacoxu', lang: 'mul', kind: 'handle', show: 'search-only' },
  { value: 'Paco Shu', lang: 'en', kind: 'misspelling' },
];

test('the main name is the Han form on Chinese pages, the Latin form on English pages', () => {
  assert.equal(displayName(paco, 'zh-hans', conversion).value, '徐俊杰');
  assert.equal(displayName(paco, 'en', conversion).value, 'Paco Xu');
});

test('a Han name is converted to the script of the page and marked as converted', () => {
  assert.deepEqual(displayName(paco, 'zh-hant', conversion), {
    value: '徐俊傑',
    lang: 'zh-Hant',
    kind: 'native',
    inferred: false,
    converted: true,
  });
});

test('other forms are shown as authored, without hidden forms and misspellings', () => {
  assert.deepEqual(
    otherNames(paco, 'en', conversion).map(({ value }) => value),
    ['徐俊杰'],
  );
});

test('an inferred Han form is not the main name', () => {
  const names: NameForm[] = [
    { value: '刘鑫', lang: 'zh-Hans', kind: 'native', inferred: true },
    { value: 'Xin Liu', lang: 'en', kind: 'preferred' },
  ];
  assert.equal(displayName(names, 'en', conversion).value, 'Xin Liu');
});

test('search includes hidden forms and misspellings', () => {
  assert.deepEqual(searchNames(paco), ['Paco Xu', '徐俊杰', 'pacoxu', 'Paco Shu']);
});

test('case, width, spaces, dots and hyphens make no difference between names', () => {
  for (const name of ['zefeng wang', 'Zefeng-Wang', ' Zefeng  Wang ', 'Ｚefeng·Wang', 'zefeng_wang'])
    assert.equal(foldName(name), foldName('Zefeng Wang'));
  assert.notEqual(foldName('Zefeng Wang'), foldName('Zefengwang'));
});
