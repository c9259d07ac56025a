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
  // Names with end marks, abbreviations and initials.
  [
    '他在 Yahoo! 日本分公司做过三年工程师。后来走了。',
    ['他在 Yahoo! 日本分公司做过三年工程师。', '后来走了。'],
  ],
  [
    'He joined Yahoo! Japan in 2019 and spoke. Then he left.',
    ['He joined Yahoo! Japan in 2019 and spoke.', 'Then he left.'],
  ],
  ['We met Ahoy! Studio in Shanghai. It rained.', ['We met Ahoy! Studio in Shanghai.', 'It rained.']],
  ['版本 v1.20. 发布在 2020 年。', ['版本 v1.20. 发布在 2020 年。']],
  ['会议由 Example Inc. 中国分公司主办。', ['会议由 Example Inc. 中国分公司主办。']],
  ['He works for Example Inc. He left.', ['He works for Example Inc.', 'He left.']],
  ['Example Inc. Shanghai hosted it.', ['Example Inc. Shanghai hosted it.']],
  ['林晚晴（W. Lin et al. 2019）写过这件事。', ['林晚晴（W. Lin et al. 2019）写过这件事。']],
  ['由 U.S. 团队发起，共 3.5 万人。', ['由 U.S. 团队发起，共 3.5 万人。']],
  [
    'The U.S. Kubernetes team came at 9 a.m. Then it left.',
    ['The U.S. Kubernetes team came at 9 a.m.', 'Then it left.'],
  ],
  ['他是 Mr. 林晚晴，来自 No. 3 码头。', ['他是 Mr. 林晚晴，来自 No. 3 码头。']],
  ['He said no. Three left.', ['He said no.', 'Three left.']],
  ['J. A. Smith met W. Lin. They spoke.', ['J. A. Smith met W. Lin.', 'They spoke.']],
  [
    'SIG Docs vs. China team (approx. 80 people). It grew.',
    ['SIG Docs vs. China team (approx. 80 people).', 'It grew.'],
  ],
  ['Kubernetes v1.20. Kubernetes v1.21.', ['Kubernetes v1.20.', 'Kubernetes v1.21.']],
  ['阿卜杜勒．穆巴基讲了一场。好。', ['阿卜杜勒．穆巴基讲了一场。', '好。']],
  ['1. 开场由陈雨主持。2. 结束。', ['1. 开场由陈雨主持。', '2. 结束。']],
  // Quotations and brackets.
  ['“谁来？”陈雨问。大家笑。', ['“谁来？”陈雨问。', '大家笑。']],
  ['一句。“又一句。我们走。”她说。', ['一句。', '“又一句。我们走。”她说。']],
  ['一句。（注：见下文。）又一句。', ['一句。', '（注：见下文。）', '又一句。']],
  ['他们用《出发！纸船》当名字。很好。', ['他们用《出发！纸船》当名字。', '很好。']],
  ['He said, "Come. Go." Then he left.', ['He said, "Come. Go."', 'Then he left.']],
  ['It’s ‘fine.’ Then we don’t.', ['It’s ‘fine.’', 'Then we don’t.']],
  ['一句（没有合上。第二句。', ['一句（没有合上。', '第二句。']],
  ['我们问：谁来？！……没有人回答。', ['我们问：谁来？！……没有人回答。']],
  ['等等……后来他走了。完。', ['等等……后来他走了。', '完。']],
];

for (const [text, expected] of rows)
  test(`splits ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });

test('no sentence ends inside a given part or name', () => {
  const text = 'By Go. Fast. Far. and by Ahoy! Studio. Done.';
  const spans = [{ start: 3, end: 17 }];
  const sentences = splitSentences(text, { spans, names: ['Ahoy!'] });
  assert.deepEqual(
    sentences.map(({ start, end }) => text.slice(start, end)),
    ['By Go. Fast. Far. and by Ahoy! Studio.', 'Done.'],
  );
});
