import { Converter } from 'opencc-js';
import { foldingPairs } from './folding.ts';
import { nameRow } from './name-row.ts';
import { aliasesOf, prepareNames } from './names.ts';
import { spelled } from './pinyin.ts';
import type { PageRecord } from './record.ts';
import { TAIWAN } from './taiwan.ts';
import { makeReader, squash } from './text.ts';

/** A question of the bench, and what stands in a page when it answers. */
export interface Question {
  kind: string;
  asked: string;
  /** Words any of which, folded, makes a page an answer; none for nonsense. */
  words: readonly string[];
  /** Page whose title holds the words: it belongs among the first ten. */
  titled?: string;
  /** Compared with the pinyin of titles, not with texts. */
  pinyin?: boolean;
}

/** A page as the bench judges it: all its editions and names, folded, blanks beside CJK characters left out. */
export interface Judged {
  path: string;
  title: string;
  text: string;
  pinyin: string;
}

/** The pages of a site for judging: one for each path. */
export function judged(records: readonly PageRecord[]): Judged[] {
  const pages = new Map<string, PageRecord[]>();
  for (const record of records) pages.set(record.path, [...(pages.get(record.path) ?? []), record]);
  return [...pages].map(([path, editions]) => ({
    path,
    title: editions.map(({ title }) => plain(title)).join('\n'),
    text: editions.map(textOf).join('\n'),
    pinyin: editions.map(({ title, locale }) => (locale === 'en' ? '' : titlePinyin(title))).join(' '),
  }));
}

/**
 * The pages that answer a question: that hold its words, or the singular of them, or another name of the one thing
 * that is called so. Nothing else counts, whatever the engine thinks.
 */
export function answers(
  pages: readonly Judged[],
  question: Question,
  aliases: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const { asked, words, pinyin } = question;
  const others = asked.startsWith('"') ? [] : (aliases.get(squash(asked, read)) ?? []);
  const texts = [
    ...words,
    ...words
      .filter((word) => /^[a-z]{4,}s$/.test(word) && !/(?:ss|us|is)$/.test(word))
      .map((word) => word.slice(0, -1)),
  ];
  const holds = (page: Judged) =>
    texts.some((word) => partsOf(word).every((part) => standsIn(page.text, part))) ||
    others.some((name) => standsIn(page.text, plain(name), true)) ||
    (pinyin && words.some((word) => page.pinyin.includes(` ${word}`)));
  return new Set(pages.filter(holds).map(({ path }) => path));
}

/** A blank that was typed sets words apart, and each must stand in the page; a folded 1.20 is one word. */
function partsOf(word: string): string[] {
  return word.split(/(?<=[a-z]) (?=[a-z])/);
}

/** Other names of what is called so, on the site as a whole. */
export function aliasesIn(records: readonly PageRecord[]): Map<string, string[]> {
  const rows = records
    .filter(({ locale }) => locale === 'zh-hans')
    .flatMap((record) => nameRow(record, 0) ?? []);
  return aliasesOf(prepareNames(rows, read), read);
}

/** Questions made from the pages themselves, the same for the same seed. */
export function questionsFrom(
  records: readonly PageRecord[],
  pages: readonly Judged[],
  seed: number,
  each: number,
): Question[] {
  const random = generator(seed);
  const chinese = records.filter(({ locale }) => locale === 'zh-hans');
  const classes = [
    ...classesOfText(chinese, random),
    ...classesOfNames(chinese, pages),
    ...classesOfLatin(records),
  ];
  const questions = classes.flatMap(([kind, asked, more]) =>
    sample([...new Set(asked)], each, random).map((asked): Question => {
      return { kind, asked, words: [plain(asked)], ...more?.(asked) };
    }),
  );
  const silly = nonsense(random).filter((asked) => !pages.some(({ text }) => text.includes(asked)));
  return [...questions, ...silly.map((asked) => ({ kind: 'nonsense', asked, words: [] }))];
}

/** A class of questions: its name, what may be asked, and what is known of each beyond its words. */
type Class = [kind: string, asked: string[], more?: (asked: string) => Partial<Question>];

function classesOfText(chinese: readonly PageRecord[], random: () => number): Class[] {
  const texts = chinese.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  const pieces = (from: number, to: number) => runs.map((run) => pieceOf(run, from, to, random));
  const mixed = texts.flatMap((text) => text.match(/\b[A-Za-z]{3,} ?\p{Script=Han}{2,3}/gu) ?? []);
  return [
    ['across words', pieces(2, 6)],
    ['Latin and CJK', mixed.map((text) => text.replace(' ', ''))],
    ['Traditional', pieces(2, 5).map(Converter({ from: 'cn', to: 'tw' }))],
    [
      'variants',
      pieces(2, 5)
        .filter((text) => /[峰为里群线台]/.test(text))
        .map(varied),
    ],
    ['Taiwan words', TAIWAN.map(([word]) => word), taiwanWords],
    ['one character', pieces(1, 1)],
    ['quoted', pieces(4, 8).map((text) => `"${text}"`)],
  ];
}

function classesOfNames(chinese: readonly PageRecord[], pages: readonly Judged[]): Class[] {
  const titles = chinese.map(({ title }) => title);
  const people = chinese.filter(({ kind }) => kind === 'person').map(({ title }) => title);
  return [
    ['words of titles', titles.flatMap(wordsOf), titledIn(pages)],
    ['people', people, titledIn(pages)],
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

/** Text folded, its blanks left out beside CJK characters: what a substring is looked for in. */
export function plain(text: string): string {
  const folded = [...text.replace(/["“”]/g, '')].map((char) => read(char).folded).join('');
  return folded
    .replace(/(?<=[a-z\d])[-./_+·]+(?=[a-z\d])/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

const read = makeReader(foldingPairs());

/** A Latin word must begin where a word begins; anything else may stand anywhere. */
function standsIn(text: string, word: string, whole = false): boolean {
  if (!/^[a-z\d]/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (whole && /[a-z\d]/.test(text[at + word.length] ?? '')) continue;
    if (!/[a-z\d]/.test(text[at - 1] ?? '') || isVersion(text, at)) return true;
  }
  return false;
}

/** The 1 of v1.20. */
function isVersion(text: string, at: number): boolean {
  return /(?:^|[^a-z\d])v\d$/.test(text.slice(Math.max(0, at - 2), at + 1));
}

function textOf({ title, names, blocks }: PageRecord): string {
  return [title, ...names, ...blocks.map(({ text }) => text)].map(plain).join('\n');
}

function titlePinyin(title: string): string {
  return spelled(title, 'thing')
    .flatMap((run) => run.split(' ').map((_, at, all) => ` ${all.slice(at).join('')}`))
    .join('');
}

function pinyinOf(title: string): string[] {
  return spelled(title, 'thing').flatMap((run) => {
    const syllables = run.split(' ');
    return syllables.length < 3 ? [] : [syllables.slice(0, 3).join('')];
  });
}

function titledIn(pages: readonly Judged[]) {
  return (asked: string): Partial<Question> => {
    const holding = pages.filter(({ title }) => title.includes(plain(asked)));
    return holding.length === 1 && holding[0] ? { titled: holding[0].path } : {};
  };
}

function taiwanWords(asked: string): Partial<Question> {
  return { words: [asked, ...TAIWAN.filter(([word]) => word === asked).map(([, mainland]) => mainland)] };
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
