import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinCjkLines } from './join-cjk-lines.ts';
import { sourceMapped } from './source-mapped-text.ts';

const joined = (text: string) => joinCjkLines(sourceMapped(text)).text;

test('two or more blanks at the end of a line are a break, in lists and quotations too', () => {
  assert.equal(joined('时间：周六  \n地点：码头   \n费用：免费'), '时间：周六\\\n地点：码头\\\n费用：免费');
  assert.equal(joined('> 引用  \n> 第二行'), '> 引用\\\n> 第二行');
  assert.equal(joined('- 列表  \n  第二行'), '- 列表\\\n  第二行');
  assert.equal(joined('反斜线\\\n第二行'), '反斜线\\\n第二行');
});

test('one blank or none is a line that goes on', () => {
  assert.equal(joined('历 \n史，\n用 Go\n写'), '历史，用 Go 写');
});
