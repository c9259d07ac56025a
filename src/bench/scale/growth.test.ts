import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthExponent } from './growth.ts';

test('the exponent of a power is found', () => {
  const sizes = [100, 300, 1000];
  for (const exponent of [0, 0.5, 1, 2]) {
    const found = growthExponent(sizes.map((size) => [size, 3 * size ** exponent]));
    assert.ok(Math.abs((found ?? Number.NaN) - exponent) < 1e-9, `${exponent}`);
  }
});

test('one size, or costs of nothing, have no exponent', () => {
  assert.equal(growthExponent([[100, 5]]), undefined);
  assert.equal(
    growthExponent([
      [100, 0],
      [200, 0],
    ]),
    undefined,
  );
  assert.equal(
    growthExponent([
      [100, 1],
      [100, 2],
    ]),
    undefined,
  );
});
