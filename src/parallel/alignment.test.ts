import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignParagraphs, pairStatus } from './alignment.ts';

const aligned = (current: string[], sources: string[]) =>
  alignParagraphs(current, sources).map(
    (pair) => `${pairStatus(pair)} ${pair.currentId ?? '-'} ${pair.translationIndexes.join(',') || '-'}`,
  );

test('an up-to-date translation pairs one to one', () => {
  assert.deepEqual(aligned(['a', 'b'], ['a', 'b']), ['same a 0', 'same b 1']);
});

test('a paragraph translated as two stays one pair', () => {
  assert.deepEqual(aligned(['a', 'b'], ['a', 'a', 'b']), ['same a 0,1', 'same b 2']);
});

test('a changed paragraph keeps its translation', () => {
  assert.deepEqual(aligned(['a', 'B', 'c'], ['a', 'b', 'c']), ['same a 0', 'changed B 1', 'same c 2']);
});

test('new and removed paragraphs are found', () => {
  assert.deepEqual(aligned(['a', 'n', 'c'], ['a', 'c']), ['same a 0', 'new n -', 'same c 1']);
  assert.deepEqual(aligned(['a', 'c'], ['a', 'b', 'c']), ['same a 0', 'gone - 1', 'same c 2']);
});

test('several changes between two unchanged paragraphs pair in order', () => {
  assert.deepEqual(aligned(['X', 'Y', 'z'], ['x', 'y', 'w', 'z']), [
    'changed X 0',
    'changed Y 1',
    'gone - 2',
    'same z 3',
  ]);
});
