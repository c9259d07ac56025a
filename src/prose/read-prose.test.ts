import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from './read-prose.ts';

function mentionsIn(markdown: string): [target: string, sentence: string][] {
  return readProse(markdown, 'md').sentences.flatMap(({ text, mentions }) =>
    mentions.map(({ target, start, end }): [string, string] => [`${target} ${text.slice(start, end)}`, text]),
  );
}

const rows: [markdown: string, mentions: [string, string][]][] = [
  [
    '[Ahoy! 工作室](organization:ahoy-studio)的人也来了。第二句。',
    [['organization:ahoy-studio Ahoy! 工作室', 'Ahoy! 工作室的人也来了。']],
  ],
  [
    '第二天是[出发！纸船大会](event:set-sail)，由[张一尘](person:zhang "host at event:set-sail")主持。',
    [
      ['event:set-sail 出发！纸船大会', '第二天是出发！纸船大会，由张一尘主持。'],
      ['person:zhang 张一尘', '第二天是出发！纸船大会，由张一尘主持。'],
    ],
  ],
  [
    '[陈雨（Y. Chen）](person:chen-yu)负责接待。',
    [['person:chen-yu 陈雨（Y. Chen）', '陈雨（Y. Chen）负责接待。']],
  ],
  [
    '[Ahoy! Studio](organization:ahoy) came. [陈雨](person:chen-yu) of Ahoy! Tokyo spoke. Done.',
    [
      ['organization:ahoy Ahoy! Studio', 'Ahoy! Studio came.'],
      ['person:chen-yu 陈雨', '陈雨 of Ahoy! Tokyo spoke.'],
    ],
  ],
  ['他说：“[陈雨](person:a)来了。很好。”完。', [['person:a 陈雨', '他说：“陈雨来了。很好。”']]],
  ['运行 `go. Now` 的[陈雨](person:a)。', [['person:a 陈雨', '运行 go. Now 的陈雨。']]],
  [
    '| 题目 | 人 |\n|-|-|\n| 为什么？怎么办？ | [陈雨](person:a) |',
    [['person:a 陈雨', '为什么？怎么办？ · 陈雨']],
  ],
  [
    '他来。\n\n> 引文[陈雨](person:a)。[^1]\n\n[^1]: 注里有[林](person:b)。',
    [
      ['person:a 陈雨', '引文陈雨。'],
      ['person:b 林', '注里有林。'],
    ],
  ],
];

for (const [markdown, expected] of rows)
  test(`each mention of ${JSON.stringify(markdown)} has a whole sentence`, () => {
    assert.deepEqual(mentionsIn(markdown), expected);
  });

test('a mention with other quotation marks or brackets is not parsed, and its correction is known', () => {
  const corrections = (markdown: string) =>
    readProse(markdown, 'md').unparsedMentions.map(({ written, expected }) => [written, expected]);
  assert.deepEqual(corrections('[王立](person:wang-li “speaker at event:a”)讲了。'), [
    ['](person:wang-li “speaker at event:a”)', '](person:wang-li "speaker at event:a")'],
  ]);
  assert.deepEqual(corrections('[**王立**]（person:wang-li）、[李](person:li 「host」)。'), [
    [']（person:wang-li）', '](person:wang-li)'],
    ['](person:li 「host」)', '](person:li "host")'],
  ]);
  assert.deepEqual(corrections('`[王立](person:wang-li “speaker”)` [王立](person:wang-li "speaker")'), []);
});
