import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay, parseEdtf } from './edtf.ts';

const rows: [string, string | null][] = [
  ['2019-06-24', '2019-06-24/2019-06-24'],
  ['2019-06-24/2019-06-26', '2019-06-24/2019-06-26'],
  ['2019-02', '2019-02-01/2019-02-28'],
  ['2020-02', '2020-02-01/2020-02-29'],
  ['2021~', '2021-01-01/2021-12-31'],
  ['2019-11/2020-01', '2019-11-01/2020-01-31'],
  ['2019-02-29', null],
  ['2019-13', null],
  ['2019-06-26/2019-06-24', null],
  ['June 2019', null],
  ['2019/2020/2021', null],
];

for (const [value, span] of rows)
  test(`${value} is ${span ?? 'no date'}`, () => {
    const parsed = parseEdtf(value);
    assert.equal(parsed && `${parsed.start}/${parsed.end}`, span);
  });

test('a tilde marks an approximate date', () => {
  assert.equal(parseEdtf('2021~')?.approximate, true);
  assert.equal(parseEdtf('2021')?.approximate, false);
});

test('days that do not exist are refused', () => {
  assert.equal(isDay('2024-02-29'), true);
  assert.equal(isDay('2023-02-29'), false);
});
