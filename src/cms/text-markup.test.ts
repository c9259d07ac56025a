import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '#prose/read-prose.ts';
import { mentionMarkup, pictureMarkup, spliceText } from './text-markup.ts';

const read = (body: string) => readProse(`---\ntitle: t\n---\n${body}\n`, 'md');

test('an inserted mention is read with its label, role and event', () => {
  const markup = mentionMarkup({
    label: 'Chen [Y.]\n陈雨',
    target: 'person:chen-yu',
    role: 'speaker',
    at: 'event:boats-2020',
  });
  const [sentence] = read(`台上是${markup}。`).sentences;
  const [mention] = sentence?.mentions ?? [];
  assert.equal(sentence?.text, '台上是Chen [Y.] 陈雨。');
  assert.deepEqual(
    [mention?.target, mention?.role, mention?.at],
    ['person:chen-yu', 'speaker', 'event:boats-2020'],
  );
  assert.equal(mentionMarkup({ label: '纸船', target: 'project:boat' }), '[纸船](project:boat)');
});

test('an inserted picture has its alternative text, credit and licence', () => {
  const markup = pictureMarkup({
    url: '/pictures/a.webp',
    alt: '船]',
    credit: '林"晚"晴',
    licence: 'CC BY 4.0',
  });
  const [picture] = read(markup).pictures;
  assert.deepEqual(
    [picture?.url, picture?.alt, picture?.title],
    ['/pictures/a.webp', '船]', '林"晚"晴 · CC BY 4.0'],
  );
});

test('a selection is replaced', () => {
  assert.deepEqual(spliceText('一二三', { start: 1, end: 2 }, 'XX'), { text: '一XX三', caret: 3 });
});
