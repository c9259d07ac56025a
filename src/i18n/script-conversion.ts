import { memoizeBounded } from '#text/memoize-bounded.ts';
import { createPhraseScanner } from '#text/phrase-scanner.ts';
import { openCc } from './opencc.ts';
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

const UNCONVERTED = /https?:\/\/[^\s，。；、）》」』]+|`[^`]+`/uy;
/** Names, titles and labels are converted again and again; texts of posts once. */
const MEMORY = { texts: 50_000, longest: 200 };

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
  const toHant = madeAtFirstCall(() => {
    const names = people.map((name): Pair => [personToHans(name), personToHant(name)]);
    return withPhrases((text) => correctHant(cnToTw(text)), pairs, names);
  });
  const toHans = madeAtFirstCall(() => {
    const names = people.map((name): Pair => [personToHant(name), personToHans(name)]);
    return withPhrases(twToCn, reversed, names);
  });
  return {
    toHant: rememberShort((text) => toHant(text.replace(SINGLE_QUOTED, '『$1』'))),
    toHans: rememberShort((text) => toHans(text).replace(CORNER_QUOTED, '‘$1’')),
    personToHant,
    personToHans,
  };
}

function rememberShort(convert: (text: string) => string): (text: string) => string {
  const remembered = memoizeBounded(convert, MEMORY.texts);
  return (text) => (text.length > MEMORY.longest ? convert(text) : remembered(text));
}

/** The converters without exceptions. */
const cnToTw = openCc('cn', 'tw');
const twToCn = openCc('tw', 'cn');

/** A conversion whose tables of phrases are made at its first call, because many commands do not need them. */
function madeAtFirstCall(make: () => (text: string) => string): (text: string) => string {
  let convert: ((text: string) => string) | undefined;
  return (text) => {
    convert ??= make();
    return convert(text);
  };
}

type Pair = readonly [string, string];

function withPhrases(
  convert: (text: string) => string,
  pairs: readonly Pair[],
  names: readonly Pair[],
): (text: string) => string {
  const namesToKeep = new Map(names.filter(([from, to]) => convert(from) !== to));
  const fixed = new Map([...pairs, ...namesToKeep]);
  const phrases = createPhraseScanner(fixed.keys());
  return (text) => {
    let [result, end, index] = ['', 0, 0];
    while (index < text.length) {
      const part = unconvertedAt(text, index) ?? phrases.phraseAt(text, index);
      if (part !== undefined && !(namesToKeep.has(part) && splitsWord(text, index, index + part.length))) {
        result += convert(text.slice(end, index)) + (fixed.get(part) ?? part);
        end = index + part.length;
      }
      index += part?.length ?? 1;
    }
    return result + convert(text.slice(end));
  };
}

/** The URL or the code that begins at an offset. */
function unconvertedAt(text: string, offset: number): string | undefined {
  const first = text[offset];
  if (first !== 'h' && first !== '`') return undefined;
  UNCONVERTED.lastIndex = offset;
  return UNCONVERTED.exec(text)?.[0];
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
