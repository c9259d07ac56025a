import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { parseQuery } from '../text/query-terms.ts';
import { expandQuery, regionalForms, relaxedVariants, splitVariants } from './query-expansion.ts';

const foldChar = createCharFolder(allFoldingPairs());
const context = {
  foldChar,
  pairs: [
    ['丛集', '集群'],
    ['软体', '软件'],
    ['软体工程师', '软件工程师'],
    ['高峰会', '峰会'],
  ] as const,
  aliases: new Map([['k8s', ['Kubernetes', 'K8s 项目']]]),
};
const variantsOf = (input: string) =>
  expandQuery(parseQuery(input, foldChar), context).map(({ reason, terms }) => {
    return `${reason}: ${terms.map(({ tokens, isPrefix, isWord }) => tokens.join(' ') + (isPrefix ? '*' : '') + (isWord ? ' (word)' : '')).join(' & ')}`;
  });

test('a query is split into terms; * marks a term that may be a prefix', () => {
  const rows: [input: string, terms: string][] = [
    ['贡献者峰会', '贡献 献者 者峰 峰会'],
    ['云原生 社区', '云原 原生 & 社区'],
    ['峰', '峰*'],
    ['KubeCon上海', 'kubecon 上海'],
    ['上海KubeCon', '上海 kubecon*'],
    ['峰会，贡献者', '峰会 | 贡献 献者'],
    ['kube 峰', 'kube* & 峰*'],
    ['"kube con"', 'kube con'],
    ['“贡献者” x', '贡献 献者 & x*'],
    ['1.20', '1 20'],
    ['120', '120*'],
    ['2023', '2023'],
    ['２０１９', '2019'],
    ['，。!', ''],
    ['"', ''],
  ];
  for (const [input, terms] of rows) {
    const found = parseQuery(input, foldChar).map(
      ({ tokens, isPrefix }) => tokens.join(' ') + (isPrefix ? '*' : ''),
    );
    assert.equal(found.join(' & '), terms, input);
  }
});

test('a query is expanded with words of Taiwan and of mainland China, aliases and singulars', () => {
  assert.deepEqual(variantsOf('叢集'), ['typed: 丛集', 'taiwan: 集群']);
  assert.deepEqual(variantsOf('集群'), ['typed: 集群', 'taiwan: 丛集']);
  assert.deepEqual(variantsOf('軟體工程師'), ['typed: 软体 体工 工程 程师', 'taiwan: 软件 件工 工程 程师']);
  assert.deepEqual(
    variantsOf('峰会'),
    ['typed: 峰会'],
    'a pair is not exchanged where one word contains the other',
  );
  assert.deepEqual(variantsOf('K8s'), ['typed: k8s*', 'alias: kubernetes']);
  assert.deepEqual(variantsOf('summits'), ['typed: summits*', 'plural: summit* (word)']);
  assert.deepEqual(variantsOf('bodies'), ['typed: bodies*', 'plural: body* (word)', 'plural: bodie* (word)']);
  assert.deepEqual(variantsOf('"叢集"'), ['typed: 丛集']);
});

test('a name with a dot is searched with and without it, a language with its signs', () => {
  const rows: [input: string, spelling: string | undefined][] = [
    ['nodejs', 'node js*'],
    ['NextJS', 'next js*'],
    ['Node.js', 'nodejs*'],
    ['cpp', 'c++'],
    ['dotnet', '.net*'],
    ['1.20', undefined],
    ['v1.20', '1 20'],
    ['js', undefined],
    ['NET事件', '.net 事件'],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['kubernetes', undefined],
  ];
  for (const [input, spelling] of rows) {
    const found = variantsOf(input).find((variant) => variant.startsWith('spelling'));
    assert.equal(found, spelling && `spelling: ${spelling}`, input);
  }
});

test('a term of two scripts without a space can be split', () => {
  const apart = relaxedVariants(parseQuery('KubeCon上海', foldChar), foldChar);
  assert.deepEqual(
    apart.map(({ terms }) => terms.map(({ text }) => text)),
    [['KubeCon', '上海']],
  );
  assert.deepEqual(relaxedVariants(parseQuery('上海', foldChar), foldChar), []);
});

test('a name is also looked for in the words of another region', () => {
  assert.deepEqual(regionalForms('叢集高峰會', context).includes('集群峰会'), true);
  assert.deepEqual(regionalForms('贡献者', context), []);
});

test('a run of Han characters can be split in two, a shorter one and other scripts cannot', () => {
  const split = (input: string) =>
    splitVariants(parseQuery(input, foldChar), context).map(({ terms }) =>
      terms.map(({ text }) => text).join(' '),
    );
  assert.deepEqual(split('博览中心三天'), ['博览 中心三天', '博览中 心三天', '博览中心 三天']);
  assert.deepEqual(split('峰会 云原生社区'), ['峰会 云原 生社区', '峰会 云原生 社区']);
  assert.deepEqual(split('维护人员'), []);
  assert.deepEqual(split('dynamiaai'), ['dynamia.ai']);
  assert.deepEqual(split('高峰會丛集'), [], 'a compound of words of one region');
  assert.deepEqual([split('云原生'), split('kubecon'), split('"云原生社区"')], [[], [], []]);
});
