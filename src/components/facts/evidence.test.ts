import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { pieces, readable, standings } from './evidence.ts';

const context = {
  lang: 'en',
  written: (text: string, lang: string) => ({ text, lang, from: 'written' }),
} as unknown as LocaleContext;
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

test('a reader gets the sentences of their language, and all sources after them', () => {
  const [own, other] = [sentence('en', 'Paco spoke.'), sentence('zh-Hans', '徐俊杰分享。')];
  assert.deepEqual(readable([source, other, own], context), [own, source]);
});

test('where there is none in their language, they get the other', () => {
  const other = sentence('zh-Hans', '徐俊杰分享。');
  assert.deepEqual(readable([other], context), [other]);
});

test('a sentence comes in three pieces, the words that are marked in the middle', () => {
  assert.deepEqual(
    pieces(sentence('en', 'Paco spoke.'), context).map(({ text }) => text),
    ['', 'Paco', ' spoke.'],
  );
});

test('what is stated and what is disputed are told apart, each piece once, and others have their say', () => {
  const edge = { from: 'a', to: 'b', relation: 'participant', qualifiers: {}, certainty: 'stated' } as const;
  const otherwise = [{ says: 'no', evidence: [source] }];
  const found = standings(
    [
      { ...edge, evidence: [source] },
      { ...edge, evidence: [source, sentence('en', 'Paco spoke.')] },
      { ...edge, evidence: [source], certainty: 'disputed', otherwise },
    ],
    context,
  );
  assert.deepEqual(
    found.map(({ certainty, pieces: shown, otherwise: others }) => [certainty, shown.length, others.length]),
    [
      ['stated', 2, 0],
      ['disputed', 1, 1],
    ],
  );
});

test('the heading of a post says nothing more where a sentence of it does', () => {
  const own = sentence('en', 'Paco spoke.');
  assert.deepEqual(readable([{ type: 'post', post: 'post:x' }, own], context), [own]);
});
