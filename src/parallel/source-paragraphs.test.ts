import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphIdsOf, paragraphText, resolveSourceParagraphs } from './source-paragraphs.ts';

const sentences = [
  { paragraph: 'p-00000001', text: '一。' },
  { paragraph: 'p-00000001', text: '二。' },
  { paragraph: 'user-content-fn-1', text: '注。' },
  { paragraph: 'p-00000002', text: 'One.' },
  { paragraph: 'p-00000002', text: 'Two.' },
];

test('paragraphs in order, without footnotes', () => {
  assert.deepEqual(paragraphIdsOf(sentences), ['p-00000001', 'p-00000002']);
});

test('the text of a paragraph, its sentences joined as its script joins them', () => {
  assert.equal(paragraphText(sentences, 'p-00000001'), '一。二。');
  assert.equal(paragraphText(sentences, 'p-00000002'), 'One. Two.');
  assert.equal(paragraphText(sentences, 'p-00000003'), undefined);
});

test('the source paragraphs are declared, or one by one, or unknown', () => {
  assert.deepEqual(resolveSourceParagraphs(['a', 'b'], ['x', 'y'], undefined), ['a', 'b']);
  assert.deepEqual(resolveSourceParagraphs(['a', 'b'], ['x', 'y'], ['a', 'a']), ['a', 'a']);
  assert.equal(resolveSourceParagraphs(['a', 'b'], ['x'], undefined), undefined);
  assert.equal(resolveSourceParagraphs(['a'], ['x', 'y'], ['a']), undefined);
});
