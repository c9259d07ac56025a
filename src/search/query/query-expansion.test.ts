import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '../text/char-folding.ts';
import { allFoldingPairs } from '../text/folding-pairs.ts';
import { relaxedVariants, expandQuery } from './query-expansion.ts';
import { parseQuery } from '../text/query-terms.ts';

const read = createCharFolder(allFoldingPairs());
const by = {
  read,
  pairs: [
    ['丛集', '集群'],
    ['软体', '软件'],
    ['软体工程师', '软件工程师'],
    ['高峰会', '峰会'],
  ] as const,
  aliases: new Map([['k8s', ['Kubernetes', 'K8s 项目']]]),
};
const said = (input: string) =>
  expandQuery(parseQuery(input, read), by).map(({ reason: why, terms }) => {
    return `${reason}: ${terms.map(({ tokens, isPrefix: open }) => tokens.join(' ') + (isPrefix ? '*' : '')).join(' & ')}`;
  });

test('a query is cut into terms; a star says that the page may go on', () => {
  const rows: [input: string, terms: string][] = [
    ['贡献者峰会', '贡献 献者 者峰 峰会'],
    ['云原生 社区', '云原 原生 & 社区'],
    ['峰', '峰*'],
    ['KubeCon上海', 'kubecon 上海'],
    ['上海KubeCon', '上海 kubecon*'],
    ['峰会，贡献者', '峰会 | 贡献 献者'],
    ['kube 峰', 'kube* & 峰*'],
    ['"kube con"', 'kube con'],
    ['“贡献者” x', '贡献 献者 & x'],
    ['1.20', '1 20'],
    ['120', '120*'],
    ['，。!', ''],
    ['"', ''],
  ];
  for (const [input, terms] of rows) {
    const cut = parseQuery(input, read).map(({ tokens, isPrefix: open }) => tokens.join(' ') + (isPrefix ? '*' : ''));
    assert.equal(cut.join(' & '), terms, input);
  }
});

test('a query is reworded both ways between Taiwan and the mainland, by aliases and singulars', () => {
  assert.deepEqual(said('叢集'), ['typed: 丛集', 'taiwan: 集群']);
  assert.deepEqual(said('集群'), ['typed: 集群', 'taiwan: 丛集']);
  assert.deepEqual(said('軟體工程師'), ['typed: 软体 体工 工程 程师', 'taiwan: 软件 件工 工程 程师']);
  assert.deepEqual(said('峰会'), ['typed: 峰会'], 'a longer word that holds the shorter finds nothing more');
  assert.deepEqual(said('K8s'), ['typed: k8s*', 'alias: kubernetes']);
  assert.deepEqual(said('summits'), ['typed: summits*', 'plural: summit*']);
  assert.deepEqual(said('"叢集"'), ['typed: 丛集']);
});

test('two scripts without a blank can be asked apart', () => {
  const apart = relaxedVariants(parseQuery('KubeCon上海', read), read);
  assert.deepEqual(
    apart.map(({ terms }) => terms.map(({ text }) => text)),
    [['KubeCon', '上海']],
  );
  assert.deepEqual(relaxedVariants(parseQuery('上海', read), read), []);
});
