import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { sourceMapped } from '../text/source-mapped-text.ts';
import { convertHtml } from './html.ts';

function convert(html: string) {
  const diagnostics: Diagnostic[] = [];
  const { text } = convertHtml(sourceMapped(html), collectDiagnostics(diagnostics));
  return { text, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

test('tags become Markdown and each is reported', () => {
  const { text, codes } = convert('A <a href="https://e.org/(x)">link</a> and <strong>more</strong>.');
  assert.equal(text, 'A [link](<https://e.org/(x)>) and **more**.');
  assert.deepEqual(codes, ['html-tag', 'html-tag', 'html-tag', 'html-tag']);
});

test('what only looks like a tag is text', () => {
  assert.equal(convert('Run x <your-name> y').text, 'Run x \\<your-name> y');
});

test('a comment without an end is text, and tags after it are read in the next round', () => {
  assert.equal(convert('<!-- a <b>c</b>').text, '\\<!-- a <b>c</b>');
});

test('a cell over several columns or rows is in the first, keeps the others in their column, and is reported', () => {
  const { text, diagnostics } = convert(
    '<table><tr><th rowspan="2">城市</th><th colspan="2">人数</th></tr><tr><td>a</td><td rowspan="3">b</td></tr><tr><td>厦门</td><td>1</td></tr><tr><td>上海</td></tr><tr><td>x</td><td>y</td><td>z</td></tr></table>',
  );
  assert.equal(
    text.trim(),
    '| 城市 | 人数 |  |\n| --- | --- | --- |\n|  | a | b |\n| 厦门 | 1 |  |\n| 上海 |  |  |\n| x | y | z |',
  );
  const spans = diagnostics.filter(({ code }) => code === 'spanning-cell').map(({ text }) => text);
  assert.deepEqual(spans, ['<th rowspan="2">', '<th colspan="2">', '<td rowspan="3">']);
});

test('a table has one line for each row, a list in a cell is separated by dots', () => {
  const { text } = convert(
    '<table><tr><th>A</th></tr><tr><td><ul><li>x</li><li>y | z</li></ul></td></tr></table>',
  );
  assert.equal(text.trim(), '| A |\n| --- |\n| x • y \\| z |');
});

test('preformatted text keeps its indent and placeholders', () => {
  assert.equal(
    convert('<pre><code>  run &lt;x&gt; <your-name></code></pre>').text,
    '\n```\n  run <x> <your-name>\n```\n',
  );
});
