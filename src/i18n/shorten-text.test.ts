import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenText } from './shorten-text.ts';

test('a text is cut between characters, and only where it is too long', () => {
  assert.equal(shortenText('相聚', 2), '相聚');
  assert.equal(shortenText('相聚之日', 3), '相聚…');
  assert.equal(shortenText('ab👩‍💻cd', 5), 'ab…');
  assert.equal(shortenText('a𠮷cd', 3), 'a…');
  assert.equal(shortenText('ae\u0301cd', 3), 'a…');
  assert.equal(shortenText('👩‍💻👩‍💻', 3), '…');
});
