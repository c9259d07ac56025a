import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceMapped } from '../text/source-mapped-text.ts';
import { alignBlocks } from './align-blocks.ts';
import { translationBlocks } from './translation-blocks.ts';

const aligned = (original: string, translation: string) =>
  alignBlocks(translationBlocks(sourceMapped(original)), translationBlocks(sourceMapped(translation))).map(
    (pair) => `${pair.original?.content.text ?? '–'} | ${pair.translation?.content.text ?? '–'}`,
  );

test('blocks are paired by kind and order', () => {
  assert.deepEqual(aligned('## A\n\nOne.\n\n- two', '## 甲\n\n一。\n\n- 二'), [
    '## A | ## 甲',
    'One. | 一。',
    '- two | - 二',
  ]);
});

test('a block that was left as it is belongs to the equal one', () => {
  assert.deepEqual(aligned('## Install\n\n## Usage', '## Usage'), ['## Install | –', '## Usage | ## Usage']);
});

test('a translated block is preferred to one without Chinese text', () => {
  assert.deepEqual(aligned('Last words.', 'Kubernetes\n\n最后的话。'), [
    '– | Kubernetes',
    'Last words. | 最后的话。',
  ]);
});

test('a paragraph can become a list item, but not a heading or code', () => {
  assert.deepEqual(aligned('One.', '- 一'), ['One. | - 一']);
  assert.deepEqual(aligned('One.', '## 一'), ['One. | –', '– | ## 一']);
});
