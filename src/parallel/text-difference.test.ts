import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffText } from './text-difference.ts';

const marked = (before: string, after: string, lang: string) =>
  diffText(before, after, lang)
    .map(({ text, change }) => ({ kept: text, added: `[+${text}]`, removed: `[-${text}]` })[change])
    .join('');

test('the difference has the words of the language', () => {
  assert.equal(marked('约八十人在厦门。', '约九十人在厦门。', 'zh-Hans'), '约[-八][+九]十人在厦门。');
  assert.equal(marked('About eighty met.', 'About ninety met.', 'en'), 'About [-eighty][+ninety] met.');
});
