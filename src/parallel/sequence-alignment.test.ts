import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignSequences, type IsCounterpart } from './sequence-alignment.ts';

const isSame: IsCounterpart<string> = (a, b) => a === b;
const isSameLetter: IsCounterpart<string> = (a, b) => a.toLowerCase() === b.toLowerCase();

const aligned = (left: string, right: string, ...comparisons: IsCounterpart<string>[]) =>
  alignSequences([...left], [...right], ...comparisons).map(
    (pair) => `${pair.left ?? '-'}${pair.right ?? '-'}`,
  );

test('equal items are pairs', () => {
  assert.deepEqual(aligned('abc', 'abc', isSame), ['aa', 'bb', 'cc']);
  assert.deepEqual(aligned('', '', isSame), []);
});

test('an item without a counterpart is alone', () => {
  assert.deepEqual(aligned('abc', 'ac', isSame), ['aa', 'b-', 'cc']);
  assert.deepEqual(aligned('ac', 'abc', isSame), ['aa', '-b', 'cc']);
  assert.deepEqual(aligned('ab', '', isSame), ['a-', 'b-']);
});

test('items between two equal pairs are paired in order', () => {
  assert.deepEqual(aligned('aXYc', 'axc', isSame), ['aa', 'Xx', 'Y-', 'cc']);
  assert.deepEqual(aligned('Xb', 'xyb', isSame), ['Xx', '-y', 'bb']);
});

test('of several alignments the one with the first items paired', () => {
  assert.deepEqual(aligned('aa', 'aaa', isSame), ['aa', 'aa', '-a']);
  assert.deepEqual(aligned('aaa', 'aa', isSame), ['aa', 'aa', 'a-']);
});

test('a stricter comparison decides before a weaker one', () => {
  assert.deepEqual(aligned('Aa', 'a', isSameLetter), ['Aa', 'a-']);
  assert.deepEqual(aligned('Aa', 'a', isSame, isSameLetter), ['A-', 'aa']);
  assert.deepEqual(aligned('aBc', 'Abx', isSame, isSameLetter), ['aA', 'Bb', 'cx']);
});
