import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseListChoice, withListChoice } from './list-choice.ts';

test('a choice is stored in the URL and read back; other parameters stay', () => {
  const choice = { q: '上海 2019', order: 'oldest' } as const;
  const query = withListChoice('?from=home', choice);
  assert.match(query, /^\?from=home&/);
  assert.deepEqual(parseListChoice(query), choice);
  assert.equal(withListChoice('?q=x&order=oldest', { q: ' ', order: 'newest' }), '');
});
