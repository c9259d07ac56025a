import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignParagraphs } from './alignment.ts';
import { splitHtmlBlocks } from './html-blocks.ts';
import { parallelRows } from './parallel-rows.ts';

const p = (digit: string, words: string) => `<p id="p-${digit.repeat(8)}">${words}</p>`;
const id = (digit: string) => `p-${digit.repeat(8)}`;
const rowsOf = (original: string, translation: string, sources: string[]) => {
  const blocks = splitHtmlBlocks(original);
  const now = blocks.flatMap((block) => block.ids);
  return parallelRows(blocks, splitHtmlBlocks(translation), alignParagraphs(now, sources.map(id))).map(
    (row) => `${row.original.map(words).join('+')}|${row.translation.map(words).join('+')}`,
  );
};
const words = ({ html }: { html: string }) => html.replace(/<[^>]*>/g, '');

test('blocks are the outermost elements, whatever is in them', () => {
  const html = `${p('1', 'a <br> b <img alt="x > y">')}\n<ul><li id="${id('2')}">c</li><li id="${id('3')}">d</li></ul><hr>`;
  assert.deepEqual(
    splitHtmlBlocks(html).map(({ tag, ids }) => [tag, ids]),
    [
      ['p', [id('1')]],
      ['ul', [id('2'), id('3')]],
      ['hr', []],
    ],
  );
});

test('paragraphs and headings are side by side', () => {
  assert.deepEqual(
    rowsOf(
      `<h2>A</h2>${p('1', 'a')}<h2>B</h2>${p('2', 'b')}`,
      `<h2>C</h2>${p('a', 'x')}<h2>D</h2>${p('b', 'y')}`,
      ['1', '2'],
    ),
    ['A|C', 'a|x', 'B|D', 'b|y'],
  );
});

test('one paragraph beside the two that translate it, a list beside its paragraphs', () => {
  assert.deepEqual(
    rowsOf(p('1', 'a') + p('2', 'b'), p('a', 'x') + p('b', 'y') + p('c', 'z'), ['1', '1', '2']),
    ['a|x+y', 'b|z'],
  );
  const list = `<ul><li id="${id('1')}">a</li><li id="${id('2')}">b</li></ul>`;
  assert.deepEqual(rowsOf(list, p('a', 'x') + p('b', 'y'), ['1', '2']), ['ab|x+y']);
});

test('what only one side has is alone in its row', () => {
  assert.deepEqual(rowsOf(p('1', 'a') + p('2', 'new') + p('3', 'c'), p('a', 'x') + p('c', 'z'), ['1', '3']), [
    'a|x',
    'new|',
    'c|z',
  ]);
  assert.deepEqual(
    rowsOf(p('1', 'a') + p('3', 'c'), p('a', 'x') + p('b', 'gone') + p('c', 'z'), ['1', '2', '3']),
    ['a|x', '|gone', 'c|z'],
  );
});

test('a changed paragraph is beside its translation', () => {
  assert.deepEqual(rowsOf(p('1', 'a') + p('4', 'B'), p('a', 'x') + p('b', 'y'), ['1', '2']), ['a|x', 'B|y']);
});
