import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Converter } from 'opencc-js';
import { allFoldingPairs, foldingPairsFor } from '#i18n/han-folding-pairs.ts';
import { createCharFolder, normalizeName } from '#text/char-folding.ts';
import { indexTokens, tokenize } from './tokens.ts';

const foldChar = createCharFolder(allFoldingPairs());
const keys = (text: string) => tokenize(text, foldChar).map(({ key }) => key);
const folded = (text: string) => [...text].map((char) => foldChar(char).folded).join('');

test('each CJK character and each word gives one token', () => {
  const rows: [text: string, keys: string][] = [
    ['贡献者峰会', '贡献 献者 者峰 峰会 会'],
    ['KubeCon上海', 'kubecon 上海 海'],
    ['贡献，者', '贡献 献 | 者'],
    ['CNCF，贡献', 'cncf | 贡献 献'],
    ['in Shanghai. Then', 'in shanghai | then'],
    ['5~3 5]3 ５．３', '5 | 3 5 | 3 5 3'],
    ['KubeCon（上海）', 'kubecon | 上海 海'],
    ['“KubeCon” 上海', 'kubecon | 上海 海'],
    ['KubeCon 上海', 'kubecon 上海 海'],
    ['2.3 2 / 3', '2 3 2 | 3'],
    ['贡\n  献', '贡献 献'],
    ['Kubernetes v1.20.3', 'kubernetes v 1 20 3'],
    ['K8s & e2e-test', 'k8s | e2e test'],
    ['서울', '서울 울'],
    ['…—！', ''],
  ];
  for (const [text, wanted] of rows) assert.equal(keys(text).join(' '), wanted, text);
});

test('variants of a character fold to the same character', () => {
  const rows: [left: string, right: string][] = [
    ['貢獻者峯會', '贡献者峰会'],
    ['裏 裡 里', '里 里 里'],
    ['爲為', '为为'],
    ['羣線臺著瞭', '群线台着了'],
    ['ＫｕｂｅＣｏｎ１．２０', 'kubecon1.20'],
    ['Müller', 'muller'],
  ];
  for (const [left, right] of rows) assert.equal(folded(left), right, left);
});

test('folding keeps the number of code points, and tokens have offsets in UTF-16 code units', () => {
  const text = '㎞ﬁ…𠮷野家 İx';
  assert.equal([...folded(text)].length, [...text].length);
  const [first] = tokenize('《𠮷野》', foldChar);
  assert.deepEqual(first, { key: '𠮷野', start: 1, end: 4, ownEnd: 3 });
});

test('a Simplified character and its forms in Taiwan and Hong Kong fold to the same', () => {
  const chars = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  for (const to of ['tw', 'hk', 't'] as const) {
    const written = Converter({ from: 'cn', to })(chars.join('\n')).split('\n');
    const apart = chars.filter((char, index) => folded(char) !== folded(written[index] ?? ''));
    assert.ok(apart.length < 25, `${to}: ${apart.join('')}`);
  }
});

test('the folding table for the browser has only pairs whose target occurs in the site', () => {
  assert.equal(foldingPairsFor('貢贡獻献軟软', new Set(['献'])), '獻献');
});

test('a normalised name has neither spaces nor punctuation', () => {
  assert.equal(normalizeName('KubeCon + CloudNativeCon（上海）', foldChar), 'kubeconcloudnativecon上海');
});

test('a single character is left out where the bigram before it contains it', () => {
  const rows: [text: string, keys: string][] = [
    ['贡献者', '贡献 献者'],
    ['会', '会'],
    ['上海 KubeCon 站，好', '上海 kubecon 站 | 好'],
    ['서울', '서울'],
    ['カンファレンス', 'カン ンフ ファ ァレ レン ンス'],
  ];
  for (const [text, wanted] of rows) {
    const shown = indexTokens(tokenize(text, foldChar)).map(({ key }) => key);
    assert.equal(shown.join(' '), wanted, text);
  }
});

test('the signs of C++, C# and .NET belong to the word, others do not', () => {
  assert.deepEqual(keys('C++ C# F# .NET'), ['c++', 'c#', 'f#', '.net']);
  assert.deepEqual(keys('Ｃ＋＋'), ['c++']);
  assert.deepEqual(keys('asp.net Node.js PR#12'), ['asp', 'net', 'node', 'js', 'pr', '12']);
  assert.deepEqual(keys('用 C++ 写的 C'), ['用', 'c++', '写的', '的', 'c']);
});
