import { Converter } from 'opencc-js';
import type { PageRecord } from '#search/index/record.ts';
import { pinyinSyllables } from '#search/names/pinyin.ts';
import { TAIWAN_MAINLAND_PAIRS } from '#search/text/region-variants.ts';
import { type Judged, plain, type Question } from './search-measures.ts';

/** Questions made from the pages themselves, the same for the same seed. */
export function questionsFrom(
  records: readonly PageRecord[],
  pages: readonly Judged[],
  seed: number,
  each: number,
): Question[] {
  const random = generator(seed);
  const simplified = records.filter(({ locale }) => locale === 'zh-hans');
  const paths = new Set(simplified.map(({ path }) => path));
  const traditional = records.filter(({ locale, path }) => locale === 'zh-hant' && !paths.has(path));
  const chinese = [...simplified, ...traditional];
  const classes = [
    ...classesOfText(chinese, random),
    ...classesOfScript(simplified, traditional, random),
    ...classesOfNames(chinese),
    ...classesOfLatin(records),
  ];
  const questions = classes.flatMap(([kind, asked, more]) =>
    sample([...new Set(asked)], each, random).map((asked): Question => {
      return { kind, asked, words: [foldedParts(asked)], ...more?.(asked) };
    }),
  );
  const silly = nonsense(random).filter((asked) => !pages.some(({ text }) => text.includes(asked)));
  return [...questions, ...silly.map((asked) => ({ kind: 'nonsense', asked, words: [] }))];
}

/** A class of questions: its name, what may be asked, and what is known of each beyond its words. */
type Class = [kind: string, asked: string[], more?: (asked: string) => Partial<Question>];

function classesOfText(chinese: readonly PageRecord[], random: () => number): Class[] {
  const mixed = textsOf(chinese).flatMap((text) => text.match(/\b[A-Za-z]{3,} ?\p{Script=Han}{2,3}/gu) ?? []);
  return [
    ['across words', piecesOf(chinese, 2, 6, random)],
    ['Latin and CJK', mixed.map((text) => text.replace(' ', ''))],
    ['Taiwan words', TAIWAN_MAINLAND_PAIRS.map(([word]) => word)],
    ['one character', piecesOf(chinese, 1, 1, random)],
    ['quoted', piecesOf(chinese, 4, 8, random).map((text) => `"${text}"`)],
    ['asked in English', piecesOf(chinese, 2, 4, random), () => ({ tree: 'en' })],
  ];
}

function classesOfScript(
  simplified: readonly PageRecord[],
  traditional: readonly PageRecord[],
  random: () => number,
): Class[] {
  const pieces = piecesOf(simplified, 2, 5, random);
  return [
    ['Traditional', pieces.map(Converter({ from: 'cn', to: 'tw' }))],
    ['Simplified', piecesOf(traditional, 2, 5, random).map(Converter({ from: 't', to: 'cn' }))],
    ['variants', pieces.filter((text) => /[峰为里群线台]/.test(text)).map(varied)],
  ];
}

/** Stretches of so many characters, wherever words may end. */
function piecesOf(records: readonly PageRecord[], from: number, to: number, random: () => number): string[] {
  const runs = textsOf(records).flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  return runs.map((run) => pieceOf(run, from, to, random));
}

function textsOf(records: readonly PageRecord[]): string[] {
  return records.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

function classesOfNames(chinese: readonly PageRecord[]): Class[] {
  const titles = chinese.map(({ title }) => title);
  const people = chinese.filter(({ kind }) => kind === 'person').map(({ title }) => title);
  const authors = people.length > 0 ? [] : chinese.flatMap(({ facets }) => facets['person'] ?? []);
  return [
    ['words of titles', titles.flatMap(wordsOf)],
    ['people', [...people, ...authors.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name))]],
    ['pinyin of titles', titles.flatMap(pinyinOf), (asked) => ({ pinyin: true, words: [asked] })],
  ];
}

function classesOfLatin(records: readonly PageRecord[]): Class[] {
  const english = records.filter(({ locale }) => locale === 'en').flatMap(({ blocks }) => blocks);
  const words = english.flatMap(({ text }) => text.match(/\b[A-Za-z]{3,}\b/g) ?? []);
  return [
    ['full width', [...words, ...numbersOf(records)].map(wide)],
    ['English words', words],
  ];
}

/** A blank that was typed sets words apart, and each must stand in the page; a folded 1.20 is one word. */
function foldedParts(asked: string): string {
  return asked.startsWith('"') ? plain(asked.slice(1, -1)) : asked.split(/\s+/).map(plain).join('\t');
}

function pinyinOf(title: string): string[] {
  return pinyinSyllables(title, 'thing').flatMap((run) => {
    const syllables = run.split(' ');
    return syllables.length < 3 ? [] : [syllables.slice(0, 3).join('')];
  });
}

function wordsOf(title: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  return [...segments]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1)
    .map(({ segment }) => segment);
}

function numbersOf(records: readonly PageRecord[]): string[] {
  return records.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.match(/\b\d+\.\d+\b/g) ?? []));
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
}

function varied(text: string): string {
  const forms: Record<string, string> = { 峰: '峯', 为: '爲', 里: '裏', 群: '羣', 线: '綫', 台: '臺' };
  return text.replace(/[峰为里群线台]/g, (char) => forms[char] ?? char);
}

function pieceOf(run: string, from: number, to: number, random: () => number): string {
  const chars = [...run];
  const length = Math.min(chars.length, from + Math.floor(random() * (to - from + 1)));
  const at = Math.floor(random() * (chars.length - length + 1));
  return chars.slice(at, at + length).join('');
}

function nonsense(random: () => number): string[] {
  const from = (letters: string, n: number) =>
    Array.from({ length: n }, () => [...letters][Math.floor(random() * [...letters].length)] ?? '').join('');
  return Array.from({ length: 10 }, (_, index) =>
    index % 2 ? from('qxzjvwk', 7) : from('龘靐齉爨鱻麤龗灪饕餮', 4),
  );
}

function sample<T>(from: T[], n: number, random: () => number): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(n, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
