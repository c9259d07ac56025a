import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentLocation, type PageRow, packPages, unpackPages } from '../index/tables.ts';
import { mergeResults } from './results.ts';
import { formatSearchState, parseSearchState } from './state.ts';

const none = { event: [], person: [], project: [], year: [] };
const rows: PageRow[] = [
  {
    index: 0,
    kind: 'post',
    date: '2019-01-01',
    editions: ['a1', '', 'a3'],
    facets: { ...none, year: ['2019'] },
  },
  {
    index: 1,
    kind: 'post',
    date: '2023-01-01',
    editions: ['b1', 'b2', null],
    facets: { ...none, year: ['2023'] },
  },
  {
    index: 2,
    kind: 'person',
    date: '',
    editions: ['c1', '', 'c3'],
    facets: { ...none, person: ['c'] },
  },
];
const name = { id: 'person:c', page: 2, date: '', title: 'C', names: ['C'], pinyin: [] };

test('the editions of a page are one result, in the reader’s locale where it matches', () => {
  const scores = new Map([
    ['a1', 2],
    ['a3', 1],
    ['b1', 3],
  ]);
  const shown = (locale: 'zh-hant' | 'en') =>
    mergeResults({ rows, scores, names: [] }, {}, locale).hits.map(
      ({ row, locale }) => `${locale} ${row.index}`,
    );
  assert.deepEqual(shown('zh-hant'), ['zh-hans 1', 'zh-hant 0']);
  assert.deepEqual(shown('en'), ['zh-hans 1', 'en 0']);
});

test('a node whose name matches is first, even when the text of its page does not match', () => {
  const { hits } = mergeResults(
    { rows, scores: new Map([['a1', 9]]), names: [{ row: name, rank: 100 }] },
    {},
    'en',
  );
  assert.deepEqual(
    hits.map(({ row, matchesText, name }) => [row.index, matchesText, name?.id]),
    [
      [2, false, 'person:c'],
      [0, true, undefined],
    ],
  );
});

test('a facet counts the results of each value under the other filters', () => {
  const scores = new Map([
    ['a3', 1],
    ['b1', 1],
  ]);
  const { hits, facets } = mergeResults({ rows, scores, names: [] }, { year: '2023' }, 'en');
  assert.deepEqual(
    hits.map(({ row }) => row.index),
    [1],
  );
  assert.deepEqual(facets.year, [
    ['2019', 1],
    ['2023', 1],
  ]);
  assert.deepEqual(facets.lang, [['zh-hans', 1]]);
});

test('a Chinese edition without an index entry has a twin fragment', () => {
  const [row, second, third] = unpackPages(packPages(rows, ''), ['a1', 'a3', 'b1', 'b2', 'c1', 'c3']);
  assert.deepEqual([row, second, third], rows);
  assert.deepEqual(fragmentLocation(row ?? assert.fail(), 'zh-hant'), { id: 'a1', folder: 'twin' });
});

test('the URL contains the whole state', () => {
  const state = parseSearchState('?q=%E5%B3%B0%E4%BC%9A&kind=event&lang=en&stray=1');
  assert.deepEqual(state, { q: '峰会', filters: { kind: 'event', lang: 'en' } });
  assert.equal(formatSearchState(state), '?q=%E5%B3%B0%E4%BC%9A&kind=event&lang=en');
  assert.equal(formatSearchState({ q: '', filters: {} }), '');
});
