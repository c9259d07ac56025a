import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { toQueryTerm } from '../text/query-terms.ts';
import { findParts } from './execute-query.ts';
import { longestWords } from './long-query.ts';
import type { WordIndex } from './word-index.ts';

const foldChar = createCharFolder('');

test('the longest Latin words of a pasted text are its names', () => {
  const words = longestWords('func sumZero(n int) []int { return sumZero(n) } // 返回数组', foldChar);
  assert.deepEqual(
    words.map(({ text }) => text),
    ['sumzero', 'return'],
  );
  assert.deepEqual(longestWords('混沌工程的实践', foldChar), []);
});

test('of pages with equally many parts of a pasted text those with its longest words are found', async () => {
  const pagesOf: Record<string, number[]> = { return: [0, 1, 2, 3, 4], sumzero: [3], ordinary: [1, 3] };
  const find = async (word: string) =>
    new Map((pagesOf[word] ?? []).map((page) => [page, [{ text: [1], fields: [] }]]));
  const index: WordIndex = {
    ids: ['a', 'b', 'c', 'd', 'e'],
    lengths: [9, 9, 9, 9, 9],
    find,
    prefetch: () => {},
    findPrefix: find,
    filesWithPrefix: () => 1,
  };
  const terms = (...words: string[]) => words.map((word) => toQueryTerm(word, true, foldChar));
  const found = await findParts(index, terms('return'), terms('sumzero', 'ordinary'));
  assert.deepEqual([...found.matches.keys()], ['d']);
  const none = await findParts(index, terms('return'), terms('elsewhere'));
  assert.equal(none.matches.size, 5);
  const few = await findParts(index, terms('ordinary'), terms('sumzero'));
  assert.deepEqual([...few.matches.keys()], ['b', 'd']);
});
