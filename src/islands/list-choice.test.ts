import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWords, listChoiceIn, withListChoice } from './list-choice.ts';

test('a row must have every word, in any case and order', () => {
  assert.equal(hasWords('KubeCon 上海 2019', 'kubecon 2019'), true);
  assert.equal(hasWords('KubeCon 上海 2019', '上海 kubecon'), true);
  assert.equal(hasWords('KubeCon 上海 2019', '香港'), false);
  assert.equal(hasWords('anything', ''), true);
});

test('a choice goes into the address and comes back, and leaves the rest of it alone', () => {
  const choice = { q: '上海 2019', order: 'oldest' } as const;
  const query = withListChoice('?from=home', choice);
  assert.match(query, /^\?from=home&/);
  assert.deepEqual(listChoiceIn(query), choice);
  assert.equal(withListChoice('?q=x&order=oldest', { q: ' ', order: 'newest' }), '');
});
