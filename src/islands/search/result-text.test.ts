import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatResultDate, joinSentences, shortenQuery } from './result-text.ts';

test('the date of a result is written as on pages, and as exactly as it is known', () => {
  assert.equal(formatResultDate('2019-06-24', 'zh-hans'), '2019 年 6 月 24 日');
  assert.equal(formatResultDate('2019-06', 'zh-hant'), '2019 年 6 月');
  assert.equal(formatResultDate('2019-06', 'en'), 'June 2019');
  assert.equal(formatResultDate('2023', 'zh-hans'), '2023 年');
  assert.equal(formatResultDate('2019-06-24', 'en'), '24 June 2019');
  assert.equal(formatResultDate('', 'en'), '');
});

test('a message names the start of a long query', () => {
  assert.equal(shortenQuery(' 峰会 '), '峰会');
  assert.equal(shortenQuery('😀'.repeat(60)), '😀'.repeat(60));
  assert.equal(shortenQuery('😀'.repeat(100_000)), `${'😀'.repeat(60)}…`);
});

test('sentences have a space between them in English alone', () => {
  assert.equal(joinSentences('en', 'It failed.', 'It is tried again.'), 'It failed. It is tried again.');
  assert.equal(joinSentences('zh-hant', '失敗。', '會重試。'), '失敗。會重試。');
});
