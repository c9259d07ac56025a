import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from './sentences.ts';

const rows: [string, string[]][] = [
  ['一句。又一句！', ['一句。', '又一句！']],
  ['他说：“来了。”大家笑。', ['他说：“来了。”', '大家笑。']],
  ['Two came. Three left.', ['Two came.', 'Three left.']],
  [
    'Version 5.1-rc6 of Linux 5.1 was named. It fits not.',
    ['Version 5.1-rc6 of Linux 5.1 was named.', 'It fits not.'],
  ],
  ['See Dr. Wang, e.g. today. Good.', ['See Dr. Wang, e.g. today.', 'Good.']],
  ['没有句号的一行', ['没有句号的一行']],
  ['用 K8s 的人很多。They came.', ['用 K8s 的人很多。', 'They came.']],
  ['   ', []],
];

for (const [text, expected] of rows)
  test(`splits ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
