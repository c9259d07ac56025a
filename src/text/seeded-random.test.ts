import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from './seeded-random.ts';

function series(seed: number, length: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length }, random);
}

test('one seed gives one series, another seed another', () => {
  assert.deepEqual(series(1, 5), series(1, 5));
  assert.notDeepEqual(series(1, 5), series(2, 5));
});

test('the numbers fill the range from 0 to 1 evenly', () => {
  const tenths = series(7, 10_000).map((number) => Math.floor(number * 10));
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = tenths.filter((found) => found === tenth).length;
    assert.ok(count > 850 && count < 1150, `${tenth}: ${count}`);
  }
});
