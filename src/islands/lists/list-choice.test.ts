import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListFiltered, parseListChoice, withListChoice } from './list-choice.ts';

test('a choice is stored in the URL and read back; other parameters stay', () => {
  const choice = { q: '上海 2019', place: 'shanghai', order: 'oldest' } as const;
  const query = withListChoice('?from=home', choice);
  assert.match(query, /^\?from=home&/);
  assert.deepEqual(parseListChoice(query), choice);
  const nothing = { q: ' ', place: '', order: 'newest' } as const;
  assert.equal(withListChoice('?q=x&place=suva&order=oldest', nothing), '');
});

test('words and a place leave rows out, an order does not', () => {
  const nothing = { q: ' ', place: '', order: 'oldest' } as const;
  assert.equal(isListFiltered(nothing), false);
  assert.equal(isListFiltered({ ...nothing, q: 'x' }), true);
  assert.equal(isListFiltered({ ...nothing, place: 'suva' }), true);
});
