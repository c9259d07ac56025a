import { Converter } from 'opencc-js';
import { convertPersonName } from './person-name-conversion.ts';
import { correctHant, WORD_EXCEPTIONS } from './word-exceptions.ts';

/** Conversion of text between the Chinese scripts. Code, URLs and Latin text are returned unchanged. */
export interface ScriptConversion {
  toHant: (text: string) => string;
  toHans: (text: string) => string;
  /** A person's Han name: characters whose other form is not sure stay. */
  personToHant: (name: string) => string;
  personToHans: (name: string) => string;
}

// Traditional text has corner brackets as quotation marks (W3C, Requirements for Chinese Text Layout, 3.1.5). Single
// quotes are converted around Han characters only, because the right one is also the English apostrophe.
const QUOTES: readonly Pair[] = [
  ['“', '「'],
  ['”', '」'],
];
const SINGLE_QUOTED = /‘([^‘’\n]*\p{Script=Han}[^‘’\n]*)’/gu;
const CORNER_QUOTED = /『([^『』\n]*)』/gu;

const UNCONVERTED = 'https?://[^\\s，。；、）》」』]+|`[^`]+`';

/**
 * Makes the conversion between Simplified (mainland) and Traditional (Taiwan) characters.
 * @param phrases exceptions to OpenCC, Simplified to Traditional; the longest match wins
 * @param people Han names of people, in either script, that texts contain
 */
export function createScriptConversion(
  phrases: Readonly<Record<string, string>>,
  people: readonly string[] = [],
): ScriptConversion {
  const pairs: Pair[] = [...QUOTES, ...WORD_EXCEPTIONS, ...Object.entries(phrases)];
  const reversed = pairs.map(([hans, hant]): Pair => [hant, hans]);
  const [hantPhrases, hansPhrases] = [new Map(pairs), new Map(reversed)];
  const personToHant = (name: string) => hantPhrases.get(name) ?? convertPersonName(name, 'zh-Hant');
  const personToHans = (name: string) => hansPhrases.get(name) ?? convertPersonName(name, 'zh-Hans');
  const { cnToTw, twToCn } = openCcConverters();
  const names = people.map((name): Pair => [personToHans(name), personToHant(name)]);
  const toHant = withPhrases((text) => correctHant(cnToTw(text)), pairs, names);
  const toHans = withPhrases(
    twToCn,
    reversed,
    names.map(([hans, hant]): Pair => [hant, hans]),
  );
  return {
    toHant: (text) => toHant(text.replace(SINGLE_QUOTED, '『$1』')),
    toHans: (text) => toHans(text).replace(CORNER_QUOTED, '‘$1’'),
    personToHant,
    personToHans,
  };
}

let converters: Readonly<Record<'cnToTw' | 'twToCn', (text: string) => string>> | undefined;

/** The converters without exceptions, made at the first call: their tables take 0.3 s. */
function openCcConverters() {
  converters ??= { cnToTw: Converter({ from: 'cn', to: 'tw' }), twToCn: Converter({ from: 'tw', to: 'cn' }) };
  return converters;
}

type Pair = readonly [string, string];

function withPhrases(
  convert: (text: string) => string,
  pairs: readonly Pair[],
  names: readonly Pair[],
): (text: string) => string {
  const namesToKeep = new Map(names.filter(([from, to]) => convert(from) !== to));
  const fixed = new Map([...pairs, ...namesToKeep]);
  const words = [...fixed.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const parts = new RegExp(`${UNCONVERTED}|${words.join('|')}`, 'gu');
  return (text) => {
    let [result, end] = ['', 0];
    for (const { 0: part, index } of text.matchAll(parts)) {
      if (namesToKeep.has(part) && splitsWord(text, index, index + part.length)) continue;
      result += convert(text.slice(end, index)) + (fixed.get(part) ?? part);
      end = index + part.length;
    }
    return result + convert(text.slice(end));
  };
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const CONTEXT = 8;

/** True when two Han characters are not a name but belong to two words: 于海 in 位于海淀. */
function splitsWord(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const from = Math.max(0, start - CONTEXT);
  return [...WORDS.segment(text.slice(from, end + CONTEXT))].some(({ index, segment }) => {
    const [first, last] = [from + index, from + index + segment.length];
    return (first < start && last > start) || (first < end && last > end);
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
