import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameForm } from '#schemas/person.ts';
import { converter } from './convert.ts';
import { displayName, foldName, otherNames, searchNames } from './names.ts';

const conversion = converter({});
const paco: NameForm[] = [
  { value: 'Paco Xu', lang: 'en', kind: 'english' },
  { value: '徐俊杰', lang: 'zh-Hans', kind: 'native' },
  { value: 'pacoxu', lang: 'mul', kind: 'handle', show: 'search-only' },
  { value: 'Paco Shu', lang: 'en', kind: 'misspelling' },
];

test('Chinese pages lead with the Han name, English pages with the Latin one', () => {
  assert.equal(displayName(paco, 'zh-hans', conversion).value, '徐俊杰');
  assert.equal(displayName(paco, 'en', conversion).value, 'Paco Xu');
});

test('a Han name follows the script of the page, and says that it was converted', () => {
  assert.deepEqual(displayName(paco, 'zh-hant', conversion), {
    value: '徐俊傑',
    lang: 'zh-Hant',
    kind: 'native',
    inferred: false,
    converted: true,
  });
});

test('the other forms come as written; hidden ones and misspellings stay out', () => {
  assert.deepEqual(
    otherNames(paco, 'en', conversion).map(({ value }) => value),
    ['徐俊杰'],
  );
});

test('an inferred Han name does not lead', () => {
  const names: NameForm[] = [
    { value: '刘鑫', lang: 'zh-Hans', kind: 'native', inferred: true },
    { value: 'Xin Liu', lang: 'en', kind: 'preferred' },
  ];
  assert.equal(displayName(names, 'en', conversion).value, 'Xin Liu');
});

test('search knows hidden forms and misspellings', () => {
  assert.deepEqual(searchNames(paco), ['Paco Xu', '徐俊杰', 'pacoxu', 'Paco Shu']);
});

test('capitals, width, blanks, dots and dashes tell no names apart', () => {
  for (const name of ['zefeng wang', 'Zefeng-Wang', ' Zefeng  Wang ', 'Ｚefeng·Wang', 'zefeng_wang'])
    assert.equal(foldName(name), foldName('Zefeng Wang'));
  assert.notEqual(foldName('Zefeng Wang'), foldName('Zefengwang'));
});
