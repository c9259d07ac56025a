import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPathEnds, parsePathEnds } from './connect-state.ts';

test('both ends, one or none are stored in a readable URL and read back', () => {
  const ends = { from: 'person:ao-xiaojian', to: 'project:kubesphere' };
  assert.equal(formatPathEnds(ends), '?from=person:ao-xiaojian&to=project:kubesphere');
  assert.deepEqual(parsePathEnds(formatPathEnds(ends)), ends);
  assert.equal(formatPathEnds({ from: '', to: 'event:x' }), '?to=event:x');
  assert.equal(formatPathEnds({ from: '', to: '' }), '');
  assert.deepEqual(parsePathEnds('?from=%20person:a%20'), { from: 'person:a', to: '' });
});

test('text that is no id is read back unchanged', () => {
  const ends = { from: 'a&b=c', to: '敖小剑' };
  assert.deepEqual(parsePathEnds(formatPathEnds(ends)), ends);
});
