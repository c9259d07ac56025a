import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchAttributes, type SearchPageData, searchAttributes } from './page-attributes.ts';

test('the data of a page is read as it was written', () => {
  const data: SearchPageData = {
    kind: 'event',
    id: 'event:a',
    date: '2023-09-26',
    names: ['甲', 'A & "B"'],
    summary: '一句',
    series: 'summit',
    places: ['上海', 'Shanghai'],
    facets: { year: ['2023'], person: [] },
  };
  const attributes = searchAttributes(data);
  assert.deepEqual(
    readSearchAttributes((name) => attributes[name] ?? ''),
    data,
  );
});

test('a page without attributes has the kind page and no names', () => {
  const { kind, names, facets } = readSearchAttributes(() => '');
  assert.deepEqual([kind, names, facets], ['page', [], {}]);
});
