import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetValues } from './facet-values.ts';
import { historyMethod, searchPageLayout, withText } from './search-page-state.ts';

test('before a query the page shows its hint and the lists of the site', () => {
  assert.deepEqual(searchPageLayout(undefined), {
    hint: true,
    lists: true,
    facets: false,
    content: 'nothing',
  });
});

test('results replace the lists; without results a chosen facet can still be dropped', () => {
  const found = searchPageLayout({ filters: {}, resultCount: 3 });
  assert.deepEqual(found, { hint: false, lists: false, facets: true, content: 'results' });
  const filtered = searchPageLayout({ filters: { year: '2019' }, resultCount: 0 });
  assert.deepEqual(filtered, { hint: false, lists: true, facets: true, content: 'no-results' });
  assert.equal(searchPageLayout({ filters: {}, resultCount: 0 }).facets, false);
});

test('typing replaces the URL until the search is submitted', () => {
  assert.equal(historyMethod(true, '?q=istio'), 'pushState');
  assert.equal(historyMethod(false, '?q=istio'), 'replaceState');
  assert.equal(historyMethod(true, ''), 'replaceState');
});

test('typing keeps the facets', () => {
  const state = { q: 'istio', filters: { year: '2019' } };
  assert.deepEqual(withText(state, ' envoy '), { q: 'envoy', filters: { year: '2019' } });
});

test('a facet lists years newest first, and a chosen value links back', () => {
  const state = { q: 'x', filters: { year: '2019' } };
  const values = facetValues(
    'year',
    [
      ['2019', 2],
      ['2021', 5],
    ],
    state,
  );
  assert.deepEqual(
    values.map(({ value, chosen }) => [value, chosen]),
    [
      ['2021', false],
      ['2019', true],
    ],
  );
  assert.match(values[0]?.href ?? '', /year=2021/);
  assert.doesNotMatch(values[1]?.href ?? '', /year/);
});

test('a facet with one value is no choice, unless it is chosen; a chosen value stays without results', () => {
  assert.deepEqual(facetValues('kind', [['post', 4]], { q: 'x', filters: {} }), []);
  const values = facetValues('kind', [['post', 4]], { q: 'x', filters: { kind: 'event' } });
  assert.deepEqual(
    values.map(({ value, count }) => [value, count]),
    [
      ['event', 0],
      ['post', 4],
    ],
  );
});
