import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from './line-ends.ts';
import { positionAt } from './position.ts';

test('line and column are those of counting, in short and in long texts', () => {
  const text = 'one\n\ntwo 相聚\r\nthree\n'.repeat(200);
  for (const offset of [0, 1, 3, 4, 5, 999, 1000, 1001, text.length - 1, text.length, text.length + 9]) {
    const lines = text.slice(0, offset).split('\n');
    assert.equal(lineAt(text, offset).ends, lines.length - 1, `${offset}`);
    if (offset <= text.length)
      assert.deepEqual(positionAt(text, offset), {
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
      });
  }
});
