import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import type { NameRow } from '../index/tables.ts';
import { matchNames, nameAliases, prepareNames, suggestNames } from './name-search.ts';

const foldChar = createCharFolder(allFoldingPairs());
const row = (id: string, names: string[], pinyin: string[] = [], date = ''): NameRow => {
  return { id, page: 0, date, title: names[0] ?? '', names, pinyin };
};
const names = prepareNames(
  [
    row('person:li-xiang', ['李响', 'Xiang Li', 'xiang90'], ['li xiang']),
    row('person:ao-xiaojian', ['敖小剑', 'Ao Xiaojian', '小剑'], ['ao xiao jian', 'xiao jian']),
    row('person:linus-torvalds', ['Linus Torvalds']),
    row('series:summit', ['贡献者峰会', 'Contributor Summit'], ['gong xian zhe feng hui']),
    row('event:summit-2023', ['贡献者峰会 2023'], ['gong xian zhe feng hui'], '2023-09-26'),
    row('event:summit-2019', ['贡献者峰会 2019'], ['gong xian zhe feng hui'], '2019-06-24'),
    row('event:kubecon-2018', ['KubeCon China 2018', 'KubeCon 中国 2018（上海）'], [], '2018-11-13'),
    row('organization:foundation', ['开源计算基金会']),
    row('project:kubernetes', ['Kubernetes', 'K8s']),
    row('organization:daocloud', ['DaoCloud 道客', '上海道客']),
  ],
  foldChar,
);
const first = (input: string) => matchNames(names, input, foldChar).map(({ row }) => row.id)[0];

test('a name matches in any script and word order, in pinyin, by initials and in part', () => {
  const rows: [input: string, id: string | undefined][] = [
    ['李響', 'person:li-xiang'],
    ['lixiang', 'person:li-xiang'],
    ['Li Xiang', 'person:li-xiang'],
    ['xiangli', 'person:li-xiang'],
    ['XIANG90', 'person:li-xiang'],
    ['aoxiaojian', 'person:ao-xiaojian'],
    ['xiaojian', 'person:ao-xiaojian'],
    ['axj', 'person:ao-xiaojian'],
    ['Torvalds', 'person:linus-torvalds'],
    ['linu', 'person:linus-torvalds'],
    ['ｋ８ｓ', 'project:kubernetes'],
    ['gxzfh', 'event:summit-2023'],
    ['KubeCon上海', 'event:kubecon-2018'],
    ['2018 kubecon', 'event:kubecon-2018'],
    ['上海', 'event:kubecon-2018'],
    ['上海道', 'organization:daocloud'],
    ['dao', 'organization:daocloud'],
    ['a', undefined],
    ['开源基金会', 'organization:foundation'],
    ['开源会', undefined],
    ['Linus Torvlads', 'person:linus-torvalds'],
    ['Linux Torvalds', 'person:linus-torvalds'],
    ['Linux Torvlads', undefined],
    ['zzqq', undefined],
    ['', undefined],
  ];
  for (const [input, id] of rows) assert.equal(first(input), id, input);
});

test('editions are before the series of the same name, newest first', () => {
  const found = matchNames(names, '貢獻者峯會', foldChar).map(({ row }) => row.id);
  assert.deepEqual(found, ['event:summit-2023', 'event:summit-2019', 'series:summit']);
});

test('similar names are suggested, and none for nonsense', () => {
  const suggested = (input: string) => suggestNames(names, input, foldChar).map(({ id }) => id);
  assert.deepEqual(suggested('敖小建'), ['person:ao-xiaojian']);
  assert.deepEqual(suggested('Kuberentes'), ['project:kubernetes']);
  assert.deepEqual(suggested('zzqqxxvv'), []);
});

test('a name that only one node has gives its other names as aliases', () => {
  const aliases = nameAliases(names);
  assert.deepEqual(aliases.get('k8s'), ['Kubernetes']);
  assert.deepEqual(aliases.get('敖小剑'), ['Ao Xiaojian', '小剑']);
});
