import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

const CASES: readonly [from: string, to: string, distance: number][] = [
  ['speaker', 'speeker', 1],
  ['wnag', 'wang', 1],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['kubernetes', 'kubernets', 1],
  ['kitten', 'sitting', 3],
  ['云原生', '云源生', 1],
  ['𠮷野', '吉野', 1],
  ['same', 'same', 0],
];

for (const [from, to, distance] of CASES)
  test(`"${from}" and "${to}" are ${distance} apart, in both directions`, () => {
    assert.equal(editDistance(from, to), distance);
    assert.equal(editDistance(to, from), distance);
  });
