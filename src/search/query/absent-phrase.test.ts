import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { parseQuery } from '../text/query-terms.ts';
import { isAbsent } from './absent-phrase.ts';
import type { WordIndex, WordMatches } from './word-index.ts';

const foldChar = createCharFolder('');
const PAGES: Record<string, number[]> = { 林晚: [1, 2], 晚的: [2], 的演: [3], 演讲: [2, 3], 谁是: [4] };

function indexOf(asked: string[]): WordIndex {
  const find = async (word: string): Promise<WordMatches> => {
    asked.push(word);
    return new Map((PAGES[word] ?? []).map((page) => [page, []]));
  };
  return { ids: [], lengths: [], find, prefetch: () => {}, findPrefix: find, filesWithPrefix: () => 1 };
}

async function absent(query: string, part: string): Promise<[boolean, string]> {
  const asked: string[] = [];
  const found = await isAbsent(indexOf(asked), parseQuery(query, foldChar), parseQuery(part, foldChar));
  return [found, asked.join(' ')];
}

test('a question is absent as soon as no page has the words looked up, those searched anyway first', async () => {
  assert.deepEqual(await absent('谁是林晚', '林晚'), [true, '林晚 谁是']);
  assert.deepEqual(await absent('林晚的演讲', '林晚'), [true, '林晚 晚的 的演']);
  assert.deepEqual(await absent('林晚的', '林晚'), [false, '林晚 晚的']);
  assert.deepEqual(await absent('林晚，谁', '林晚'), [false, '林晚']);
});
