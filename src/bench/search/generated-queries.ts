import { Converter } from 'opencc-js';
import type { PageRecord } from '#search/index/record.ts';
import { pinyinSyllables } from '#search/names/pinyin.ts';
import { TAIWAN_MAINLAND_PAIRS } from '#search/text/region-variants.ts';
import { HAN_PATTERN } from '#text/han.ts';
import { seededRandom } from '#text/seeded-random.ts';
import { foldText } from './folded-text.ts';
import type { JudgedPage } from './relevance.ts';
import type { BenchQuery } from './search-query.ts';

const HAN_RUN = new RegExp(`${HAN_PATTERN}{2,}`, 'gu');
const LATIN_BEFORE_HAN = new RegExp(`\\b[A-Za-z]{3,} ?${HAN_PATTERN}{2,3}`, 'gu');
const HAN_NAME = new RegExp(`^${HAN_PATTERN}{2,4}$`, 'u');

/** A class of queries: its name, candidates, and what is known of each beyond its terms. */
type QueryClass = [kind: string, texts: string[], details?: (text: string) => Partial<BenchQuery>];

/** Queries made from the pages, a given number of each class; the same seed gives the same queries. */
export function generateQueries(
  records: readonly PageRecord[],
  pages: readonly JudgedPage[],
  seed: number,
  perClass: number,
): BenchQuery[] {
  const random = seededRandom(seed);
  const simplified = records.filter(({ locale }) => locale === 'zh-hans');
  const paths = new Set(simplified.map(({ path }) => path));
  const traditional = records.filter(({ locale, path }) => locale === 'zh-hant' && !paths.has(path));
  const chinese = [...simplified, ...traditional];
  const classes = [
    ...textClasses(chinese, random),
    ...scriptClasses(simplified, traditional, random),
    ...nameClasses(chinese),
    ...latinClasses(records),
  ];
  const queries = classes.flatMap(([kind, texts, details]) =>
    sample([...new Set(texts)], perClass, random).map(
      (text): BenchQuery => ({ kind, text, terms: [foldedTerms(text)], ...details?.(text) }),
    ),
  );
  const unknown = nonsense(random).filter((text) => !pages.some((page) => page.text.includes(text)));
  return [...queries, ...unknown.map((text) => ({ kind: 'nonsense', text, terms: [] }))];
}

function textClasses(chinese: readonly PageRecord[], random: () => number): QueryClass[] {
  const mixed = blockTexts(chinese).flatMap((text) => text.match(LATIN_BEFORE_HAN) ?? []);
  return [
    ['across words', hanSubstrings(chinese, 2, 6, random)],
    ['phrases of 4 to 8', hanSubstrings(chinese, 4, 8, random).filter((text) => [...text].length > 3)],
    ['pasted', blockTexts(chinese).filter((text) => text.length >= 120 && text.length <= 600)],
    ['Latin and CJK', mixed.map((text) => text.replace(' ', ''))],
    ['Taiwan words', TAIWAN_MAINLAND_PAIRS.map(([word]) => word)],
    ['one character', hanSubstrings(chinese, 1, 1, random)],
    ['quoted', hanSubstrings(chinese, 4, 8, random).map((text) => `"${text}"`)],
    ['on an English page', hanSubstrings(chinese, 2, 4, random), () => ({ locale: 'en' })],
  ];
}

function scriptClasses(
  simplified: readonly PageRecord[],
  traditional: readonly PageRecord[],
  random: () => number,
): QueryClass[] {
  const texts = hanSubstrings(simplified, 2, 5, random);
  return [
    ['Traditional', texts.map(Converter({ from: 'cn', to: 'tw' }))],
    ['Simplified', hanSubstrings(traditional, 2, 5, random).map(Converter({ from: 't', to: 'cn' }))],
    ['variants', texts.filter((text) => /[峰为里群线台]/.test(text)).map(withVariantCharacters)],
  ];
}

function nameClasses(chinese: readonly PageRecord[]): QueryClass[] {
  const titles = chinese.map(({ title }) => title);
  const people = chinese.filter(({ kind }) => kind === 'person').map(({ title }) => title);
  const authors = people.length > 0 ? [] : chinese.flatMap(({ facets }) => facets['person'] ?? []);
  return [
    ['words of titles', titles.flatMap(segmentedWords)],
    ['people', [...people, ...authors.filter((name) => HAN_NAME.test(name))]],
    ['pinyin of titles', titles.flatMap(firstSyllables), (text) => ({ pinyin: true, terms: [text] })],
  ];
}

function latinClasses(records: readonly PageRecord[]): QueryClass[] {
  const english = records.filter(({ locale }) => locale === 'en').flatMap(({ blocks }) => blocks);
  const words = english.flatMap(({ text }) => text.match(/\b[A-Za-z]{3,}\b/g) ?? []);
  const numbers = blockTexts(records).flatMap((text) => text.match(/\b\d+\.\d+\b/g) ?? []);
  return [
    ['full width', [...words, ...numbers].map(toFullWidth)],
    ['English words', words],
  ];
}

/** From each run of Chinese characters one substring of a length in a range, regardless of word boundaries. */
function hanSubstrings(
  records: readonly PageRecord[],
  min: number,
  max: number,
  random: () => number,
): string[] {
  return blockTexts(records).flatMap((text) =>
    (text.match(HAN_RUN) ?? []).map((run) => {
      const chars = [...run];
      const length = Math.min(chars.length, min + Math.floor(random() * (max - min + 1)));
      const start = Math.floor(random() * (chars.length - length + 1));
      return chars.slice(start, start + length).join('');
    }),
  );
}

function blockTexts(records: readonly PageRecord[]): string[] {
  return records.flatMap(({ blocks }) => blocks.flatMap(({ text, label }) => (label ? [] : [text])));
}

/** A typed space separates terms that must all occur; a number such as 1.20 that folds to two parts is one term. */
function foldedTerms(text: string): string {
  return text.startsWith('"') ? foldText(text.slice(1, -1)) : text.split(/\s+/).map(foldText).join('\t');
}

function firstSyllables(title: string): string[] {
  return pinyinSyllables(title, 'other').flatMap((run) => {
    const syllables = run.split(' ');
    return syllables.length < 3 ? [] : [syllables.slice(0, 3).join('')];
  });
}

function segmentedWords(title: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  return [...segments]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1)
    .map(({ segment }) => segment);
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
}

function withVariantCharacters(text: string): string {
  const variants: Record<string, string> = { 峰: '峯', 为: '爲', 里: '裏', 群: '羣', 线: '綫', 台: '臺' };
  return text.replace(/[峰为里群线台]/g, (char) => variants[char] ?? char);
}

function nonsense(random: () => number): string[] {
  const from = (letters: string, length: number) =>
    Array.from({ length }, () => [...letters][Math.floor(random() * [...letters].length)] ?? '').join('');
  return Array.from({ length: 10 }, (_, index) =>
    index % 2 ? from('qxzjvwk', 7) : from('龘靐齉爨鱻麤龗灪饕餮', 4),
  );
}

function sample<T>(items: T[], count: number, random: () => number): T[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
