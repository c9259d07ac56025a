import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import type { PageRow } from '../index/tables.ts';
import { findOfficeHolders } from './office-holders.ts';
import type { SearchTables } from './search-tables.ts';
import type { WordIndex, WordMatches } from './word-index.ts';

const facets = { event: [], person: [], project: [], year: [], topic: [], place: [] };
const rows = ['person', 'person', 'post', 'person'].map((kind, index): PageRow => {
  return { index, kind, date: '', editions: [`${'abcd'[index]}0`, null, null], facets };
});
const tables = { rows, foldChar: createCharFolder(allFoldingPairs()) } as unknown as SearchTables;

/** Positions of the words in the four pages: of the second they are apart. */
const POSITIONS: Record<string, number[]> = { cncf: [1, 1, 1, 5], 主席: [2, 9, 2, 6] };
const find = async (word: string): Promise<WordMatches> =>
  new Map((POSITIONS[word] ?? []).map((position, page) => [page, [{ text: [position], fields: [] }]]));
const index: WordIndex = {
  ids: ['a0', 'b0', 'c0', 'd0'],
  lengths: [9, 9, 9, 90],
  find,
  prefetch: () => {},
  findPrefix: find,
  filesWithPrefix: () => 1,
};

test('who holds an office are the people found whose page has it as one phrase', async () => {
  const match = { score: 1, exact: true };
  const all = new Map(index.ids.map((id) => [id, match]));
  for (const asked of ['CNCF主席', 'CNCF 主席是誰？', '请问谁是CNCF主席', 'who is the CNCF 主席'])
    assert.deepEqual(await findOfficeHolders(asked, all, tables, index), [0, 3], asked);
  assert.deepEqual(await findOfficeHolders('CNCF主席', new Map([['d0', match]]), tables, index), [3]);
});
