import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from './char-folding.ts';
import { containsFolded, foldedWords, isSameName } from './name-folding.ts';

const foldChar = createCharFolder('陳陈貢贡獻献穆穆');
const same = (a: string, b: string) => isSameName(foldedWords(a, foldChar), foldedWords(b, foldChar));

test('order, case, width, accents, hyphens, blanks and script make no difference between names', () => {
  const pairs = [
    ['CHEN Yu-qing', 'Yuqing Chen'],
    ['yuqing.chen', 'Chen, Yuqing'],
    ['ＣＨＥＮ　ＹＵＱＩＮＧ', 'yuqing_chen'],
    ['Çelik Ayşe', 'ayse celik'],
    ['Łukasz Øberg', 'oberg lukasz'],
    ['陳雨晴', '陈雨晴'],
    ['Anna Maria Li', 'Li Anna Maria'],
    ['Maria Li Anna', 'Li Maria Anna'],
  ] as const;
  for (const [a, b] of pairs) assert.equal(same(a, b), true, `${a} ${b}`);
  assert.equal(same('Chen Yuqin', 'Chen Yuqing'), false);
  assert.equal(same('', ''), false);
});

test('every dot between the parts of a name is the same', () => {
  for (const dot of ['·', '•', '‧', '・', '．', '', ' '])
    assert.equal(same(`阿卜杜勒${dot}穆巴基`, '阿卜杜勒·穆巴基'), true, dot);
});

test('a text contains folded words in any order', () => {
  assert.equal(containsFolded('陈雨 Yuqing Chen · KubeCon', '陳雨 ＣＨＥＮ', foldChar), true);
  assert.equal(containsFolded('Ayşe Çelik', 'celik', foldChar), true);
  assert.equal(containsFolded('CHEN Yu-qing', 'yuqing', foldChar), true);
  assert.equal(containsFolded('Karman etcd', 'net', foldChar), false);
  assert.equal(containsFolded('anything', '', foldChar), true);
});

test('names of languages and versions are words of their own in a filter', () => {
  const found: [text: string, query: string][] = [
    ['C++ Workflow', 'C++'],
    ['用 C# 写的', 'c#'],
    ['用Ｃ＃写的', 'C#'],
    ['.NET Core', '.net'],
    ['F# on k8s', 'F#'],
    ['Node.js 入门', 'nodejs'],
    ['Kubernetes v1.30', 'v1.30'],
    ['Kubernetes v1.30', '1.30'],
    ['Research & Development: A&B', 'a&b'],
  ];
  for (const [text, query] of found)
    assert.equal(containsFolded(text, query, foldChar), true, `${text} ${query}`);
  const missing: [text: string, query: string][] = [
    ['C++ Workflow', 'C#'],
    ['the C language', 'C++'],
    ['netlify', '.net'],
    ['Kubernetes v1.13', '1.30'],
  ];
  for (const [text, query] of missing)
    assert.equal(containsFolded(text, query, foldChar), false, `${text} ${query}`);
});
