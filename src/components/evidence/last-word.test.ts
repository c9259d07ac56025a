import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLastWord } from './last-word.ts';

test('the last word of a text, or the last two characters of a long Chinese one', () => {
  assert.deepEqual(splitLastWord('Speaker, Programme committee'), ['Speaker, Programme ', 'committee']);
  assert.deepEqual(splitLastWord('Speaker'), ['', 'Speaker']);
  assert.deepEqual(splitLastWord('主题演讲者'), ['', '主题演讲者']);
  assert.deepEqual(splitLastWord('讲者、主题演讲者、议程委员'), ['讲者、主题演讲者、议程', '委员']);
  assert.deepEqual(splitLastWord(''), ['', '']);
});
