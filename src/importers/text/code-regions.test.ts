import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownRegions } from './code-regions.ts';

const regionsOf = (text: string) =>
  markdownRegions(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('fences, code and comments are found, and what is never closed is none', () => {
  assert.deepEqual(regionsOf('a `b` ``c ` d`` <!-- e ` --> `f\n\ng` <!-- h'), [
    ['code', '`b`'],
    ['code', '``c ` d``'],
    ['comment', '<!-- e ` -->'],
  ]);
  assert.deepEqual(regionsOf('x\n```js\n<!-- `\n```\n`y`'), [
    ['fence', '```js\n<!-- `\n```'],
    ['code', '`y`'],
  ]);
});

// Searching each opening to the end of the text took 25 s of CPU at 64 KB.
for (const unclosed of ['<!--', '` `` ', '<!-- ` '])
  test(`the time for ${unclosed} without an end grows with the text only`, () => {
    const text = unclosed.repeat(1_000_000 / unclosed.length);
    const before = process.cpuUsage();
    markdownRegions(text);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 5_000_000, `${user / 1e6} s`);
  });
