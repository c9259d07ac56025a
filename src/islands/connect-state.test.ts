import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsFrom, queryFor } from './connect-state.ts';

test('the address says both ends, one, or none, and can be read', () => {
  const ends = { from: 'person:ao-xiaojian', to: 'project:kubesphere' };
  assert.equal(queryFor(ends), '?from=person:ao-xiaojian&to=project:kubesphere');
  assert.deepEqual(endsFrom(queryFor(ends)), ends);
  assert.equal(queryFor({ from: '', to: 'event:x' }), '?to=event:x');
  assert.equal(queryFor({ from: '', to: '' }), '');
  assert.deepEqual(endsFrom('?from=%20person:a%20'), { from: 'person:a', to: '' });
});

test('what is no id survives the way through the address', () => {
  const odd = { from: 'a&b=c', to: '敖小剑' };
  assert.deepEqual(endsFrom(queryFor(odd)), odd);
});
