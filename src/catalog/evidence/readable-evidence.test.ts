import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '#graph/model/model.ts';
import type { Lang } from '#schemas/text.ts';
import { groupEvidence, markedSentence, readableEvidence } from './readable-evidence.ts';

const context = {
  lang: 'en',
  written: (text: string, lang: Lang) => ({ text, lang, from: 'written' as const }),
} as const;
const sentence = (lang: 'zh-Hans' | 'en', text: string) =>
  ({
    type: 'sentence',
    post: 'post:x',
    lang,
    paragraph: 'p-1',
    text,
    start: 0,
    end: 4,
  }) as const satisfies Evidence;
const source: Evidence = { type: 'source', source: { title: 'Recap' } };

test('sentences in the language of the page come first, then sources', () => {
  const [own, other] = [sentence('en', 'Paco spoke.'), sentence('zh-Hans', '徐俊杰分享。')];
  assert.deepEqual(readableEvidence([source, other, own], context), [own, source]);
});

test('without a sentence in the language of the page, the sentence in the other language is shown', () => {
  const other = sentence('zh-Hans', '徐俊杰分享。');
  assert.deepEqual(readableEvidence([other], context), [other]);
});

test('markedSentence splits a sentence before and after the marked text', () => {
  assert.deepEqual(
    markedSentence(sentence('en', 'Paco spoke.'), context).map(({ text }) => text),
    ['', 'Paco', ' spoke.'],
  );
});

test('stated and disputed edges are separate groups with distinct evidence', () => {
  const edge = {
    from: 'a',
    to: 'b',
    relation: 'participant',
    qualifiers: { role: 'speaker' },
    certainty: 'stated',
  } as const;
  const disputedBy = [{ says: 'no', evidence: [source] }];
  const found = groupEvidence(
    [
      { ...edge, evidence: [source] },
      { ...edge, evidence: [source, sentence('en', 'Paco spoke.')] },
      { ...edge, evidence: [source], certainty: 'disputed', disputedBy },
    ],
    context,
  );
  assert.deepEqual(
    found.map(({ certainty, evidence, disputedBy: others }) => [certainty, evidence.length, others.length]),
    [
      ['stated', 2, 0],
      ['disputed', 1, 1],
    ],
  );
});

test('front matter is left out where a sentence of the same post is shown', () => {
  const own = sentence('en', 'Paco spoke.');
  assert.deepEqual(readableEvidence([{ type: 'post', post: 'post:x' }, own], context), [own]);
});
