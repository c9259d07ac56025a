import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import {
  indexChunks,
  indexedTextIds,
  indexedTextLengths,
  packPages,
  shortestStart,
  unpackPages,
} from '../index/packed-pages.ts';
import { fragmentLocation, type PageRow } from '../index/tables.ts';
import { mergeResults } from './results.ts';
import { formatSearchState, parseSearchState } from './state.ts';

const none = { event: [], person: [], project: [], year: [], topic: [], place: [] };
const rows: PageRow[] = [
  {
    index: 0,
    kind: 'post',
    date: '2019-01-01',
    editions: ['a0', '', 'a2'],
    facets: { ...none, year: ['2019'] },
  },
  {
    index: 1,
    kind: 'post',
    date: '2023-01-01',
    editions: ['b0', 'b1', null],
    facets: { ...none, year: ['2023'] },
  },
  {
    index: 2,
    kind: 'person',
    date: '',
    editions: ['c0', '', 'c2'],
    facets: { ...none, person: ['c'] },
  },
];
const textMatches = (scores: Record<string, number>) =>
  new Map(Object.entries(scores).map(([id, score]) => [id, { score, exact: true }]));
const name = { id: 'person:c', page: 2, date: '', title: 'C', names: ['C'], pinyin: [] };

test('the editions of a page are one result, in the reader’s locale where it exists', () => {
  const texts = textMatches({ a0: 2, a2: 1, b0: 3 });
  const shown = (locale: 'zh-hant' | 'en') =>
    mergeResults({ rows, texts, names: [] }, {}, locale).hits.map(
      ({ row, locale }) => `${locale} ${row.index}`,
    );
  assert.deepEqual(shown('zh-hant'), ['zh-hant 1', 'zh-hant 0']);
  assert.deepEqual(shown('en'), ['zh-hans 1', 'en 0']);
});

test('a node whose name matches is first, even when the text of its page does not match', () => {
  const { hits } = mergeResults(
    { rows, texts: textMatches({ a0: 9 }), names: [{ row: name, rank: 100 }] },
    {},
    'en',
  );
  assert.deepEqual(
    hits.map(({ row, textLocale, name }) => [row.index, textLocale, name?.id]),
    [
      [2, undefined, 'person:c'],
      [0, 'zh-hans', undefined],
    ],
  );
});

test('a facet counts the results of each value under the other filters', () => {
  const texts = textMatches({ a2: 1, b0: 1 });
  const { hits, facets } = mergeResults({ rows, texts, names: [] }, { year: '2023' }, 'en');
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

test('a page counts once, for the language in which the reader is shown it', () => {
  const texts = textMatches({ a0: 1, a2: 1, b0: 1 });
  const languages = (locale: Locale, filters = {}) =>
    mergeResults({ rows, texts, names: [] }, filters, locale);
  assert.deepEqual(languages('zh-hant').facets.lang, [['zh-hant', 2]]);
  const english = languages('en', { lang: 'zh-hans' });
  assert.deepEqual(english.facets.lang, [
    ['en', 1],
    ['zh-hans', 1],
  ]);
  assert.deepEqual(
    english.hits.map(({ row, locale }) => [row.index, locale]),
    [[1, 'zh-hans']],
  );
});

test('a match that is not exact is compared with the text, in the language that matches', () => {
  const texts = new Map([['a2', { score: 1, exact: false }]]);
  const [hit] = mergeResults({ rows, texts, names: [] }, {}, 'zh-hans').hits;
  assert.deepEqual([hit?.locale, hit?.textLocale, hit?.unverified], ['zh-hans', 'en', true]);
});

test('a Chinese edition without an index entry has a twin fragment', () => {
  const pages = ['a0', 'a2', 'b0', 'b1', 'c0', 'c2'].map((id) => ({ id, words: 1 }));
  const list = { pages, chunks: [] };
  const [row, second, third] = unpackPages(packPages(rows, list, []), []);
  assert.deepEqual([row, second, third], rows);
  assert.deepEqual(fragmentLocation(row ?? assert.fail(), 'zh-hant'), { id: 'a0', folder: 'twin' });
});

test('the table of pages keeps kinds, dates, facets and the lengths of texts', () => {
  const chunks = ['a', '峰会'].map((from, at) => ({ from, to: '', name: `n${at}` }));
  const list = { pages: [1, 150, 40_000].map((words) => ({ id: '', words })), chunks };
  for (const nodes of [[], ['event:x', 'person:a', 'person:c', 'project:p']]) {
    const stored = packPages(rows, list, nodes);
    assert.deepEqual(unpackPages(JSON.parse(JSON.stringify(stored)), nodes), rows);
    assert.deepEqual(stored.values.person, nodes.length > 0 ? [] : ['c']);
  }
  const stored = packPages(rows, list, []);
  assert.deepEqual(indexChunks(stored), [
    ['a', 'n0'],
    ['峰', 'n1'],
  ]);
  assert.deepEqual(
    ['a', '峰', '岭'].map((before) => shortestStart('峰会', before)),
    ['峰', '峰会', '峰'],
  );
  assert.deepEqual(unpackPages(packPages([], { pages: [], chunks: [] }, []), []), []);
  const ratios = indexedTextLengths(stored).map((words, at) => words / ([1, 150, 40_000][at] ?? 1));
  assert.ok(
    ratios.every((ratio) => ratio > 0.7 && ratio < 1.42),
    String(ratios),
  );
  assert.deepEqual(indexedTextIds(stored), ['a0', 'a2', 'b0', 'b1', 'c0', 'c2']);
});

test('the table of pages keeps dates of which only a part is known', () => {
  const [first = assert.fail()] = rows;
  const dates = ['', '2018', '2018-07', '2018-07-12', '2018-07-12', '', '', '2019-01-02'];
  const dated = dates.map((date, index) => ({ ...first, index, date }));
  const stored = packPages(dated, { pages: [], chunks: [] }, []);
  assert.equal(stored.dates, '- 2018 201807 20180712  -  20190102');
  assert.deepEqual(unpackPages(stored, []), dated);
});

test('a year that is that of the date is not stored, another or none is', () => {
  const [first = assert.fail()] = rows;
  const years: [date: string, year: string[]][] = [
    ['2018-07', ['2018']],
    ['2018', []],
    ['', ['2020']],
    ['', []],
    ['2021-01-01', ['2020', '2021']],
  ];
  const dated = years.map(([date, year], index) => ({ ...first, index, date, facets: { ...none, year } }));
  const stored = packPages(dated, { pages: [], chunks: [] }, []);
  assert.equal(stored.facets.year, ';-;0;;0,1');
  assert.deepEqual(unpackPages(stored, []), dated);
});

test('the URL contains the whole state', () => {
  const state = parseSearchState('?q=%E5%B3%B0%E4%BC%9A&kind=event&lang=en&stray=1');
  assert.deepEqual(state, { q: '峰会', filters: { kind: 'event', lang: 'en' } });
  assert.equal(formatSearchState(state), '?q=%E5%B3%B0%E4%BC%9A&kind=event&lang=en');
  assert.equal(formatSearchState({ q: '', filters: {} }), '');
  const pasted = '峰'.repeat(100_000);
  assert.equal(parseSearchState(formatSearchState({ q: pasted, filters: {} })).q.length, 2000);
});
