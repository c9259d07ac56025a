import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { toQueryTerm } from '../text/query-terms.ts';
import { wordsToFind } from './term-search.ts';

const wordsOf = (text: string) => wordsToFind(toQueryTerm(text, false, createCharFolder(''))).join(' ');

test('of a long run of CJK characters every second bigram is looked up, and the last', () => {
  const rows: [text: string, words: string][] = [
    ['贡献者峰会', '贡献 献者 者峰 峰会'],
    ['上海贡献者峰会', '上海 贡献 者峰 峰会'],
    ['在上海贡献者峰会', '在上 海贡 献者 峰会'],
    ['峰会，上海', '峰会 上海'],
    ['KubeCon上海', 'kubecon 上海'],
  ];
  for (const [text, words] of rows) assert.equal(wordsOf(text), words, text);
});
