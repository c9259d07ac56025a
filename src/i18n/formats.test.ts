import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatList, formatNumber, readingMinutes } from './formats.ts';

const speed = { characters: 400, words: 230 };

test('thousands are separated, decimals are not', () => {
  assert.deepEqual([206, 3500, 700000, 11.7].map(formatNumber), ['206', '3,500', '700,000', '11.7']);
});

test('Chinese lists have 、, English lists commas', () => {
  assert.equal(formatList(['甲', '乙'], 'zh-hans'), '甲、乙');
  assert.equal(formatList(['A', 'B'], 'en'), 'A, B');
});

test('characters and words have different reading speeds', () => {
  assert.equal(readingMinutes('会'.repeat(800), speed), 2);
  assert.equal(readingMinutes('word '.repeat(460), speed), 2);
  assert.equal(readingMinutes(`${'会'.repeat(400)} ${'word '.repeat(230)}`, speed), 2);
});

test('no text takes less than a minute', () => {
  assert.equal(readingMinutes('短', speed), 1);
});
