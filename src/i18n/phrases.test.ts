import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from './phrases.ts';

test('a title is cut between words and keeps every character', () => {
  const title = '疫情三年之后，近五十位贡献者在上海重聚';
  const cut = phrases(title, [], 'zh-Hans');
  assert.equal(cut.join(''), title);
  assert.ok(cut.includes('上海'));
});

test('no name is cut, and no phrase begins with punctuation', () => {
  const cut = phrases('剛剛好的香港：劉夢姣的 KubeCon 2024', ['劉夢姣'], 'zh-Hant');
  assert.ok(cut.some((part) => part.startsWith('劉夢姣')));
  assert.ok(cut.every((part) => !/^\p{P}/u.test(part)));
});
