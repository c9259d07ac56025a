/** What kind of character a folded code point is. `mark`: combining or invisible; `break`: punctuation and symbols. */
type CharClass = 'cjk' | 'word' | 'mark' | 'space' | 'break';

/** A code point after folding. */
interface FoldedChar {
  folded: string;
  kind: CharClass;
}

/** Folds one code point; all variants of a character give the same result. */
export type CharFolder = (char: string) => FoldedChar;

/**
 * Makes the function that folds one code point to one code point: NFKC where the result is one code point, lower case,
 * no accent, Simplified Chinese. The index and the query must use the same folding; offsets in code points stay valid.
 * @param pairs Chinese folding table: source and target alternate, two code points a pair
 */
export function createCharFolder(pairs: string): CharFolder {
  const simplified = new Map(toPairs(pairs));
  const cache = new Map<string, FoldedChar>();
  return (char) => {
    const cached = cache.get(char);
    if (cached) return cached;
    const normalized = normalizeChar(char);
    const folded = simplified.get(normalized) ?? normalized;
    const result = { folded, kind: classOf(folded) };
    cache.set(char, result);
    return result;
  };
}

/** A code point in NFKC, lower case and without its accent; each step only where its result is one code point. */
export function normalizeChar(char: string): string {
  const compatible = singleCharOr(char.normalize('NFKC'), char);
  const lower = singleCharOr(compatible.toLowerCase(), compatible);
  return UNDECOMPOSED.get(lower) ?? singleCharOr(lower.normalize('NFD').replace(/\p{M}/gu, ''), lower);
}

/** Letters with a stroke or without a dot, which Unicode does not decompose. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map(
  ['øo', 'łl', 'đd', 'ðd', 'ħh', 'ıi', 'ŧt'].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** A name for comparison: folded, without spaces, punctuation and combining marks, but with the signs of C++ and .NET. */
export function normalizeName(name: string, foldChar: CharFolder): string {
  const signs = wordSigns(name);
  let normalized = '';
  let offset = 0;
  for (const char of name) {
    const { folded, kind } = foldChar(char);
    if (kind === 'cjk' || kind === 'word' || signs.has(offset)) normalized += folded;
    offset += char.length;
  }
  return normalized;
}

/**
 * The offsets of signs that belong to a word: `++` and `#` after one or two letters (C++, C#, F#), and the point of .NET.
 * Otherwise C++, C# and C would be the same word.
 */
export function wordSigns(text: string): ReadonlySet<number> {
  if (!/[+#.＋＃．]/.test(text)) return NO_SIGNS;
  const offsets = new Set<number>();
  for (const { index, 0: found } of text.matchAll(SIGNED_WORD)) {
    for (let at = 0; at < found.length; at++)
      if (/[+#.＋＃．]/.test(found[at] ?? '')) offsets.add(index + at);
  }
  return offsets;
}

const NO_SIGNS: ReadonlySet<number> = new Set();
const SIGNED_WORD =
  /(?<![a-z0-9ａ-ｚ０-９])(?:[a-zａ-ｚ]{1,2}(?:[+＋]{2}|[#＃])(?![a-z0-9+#ａ-ｚ０-９])|[.．][nｎ][eｅ][tｔ](?![a-zａ-ｚ]))/gi;

/** True when a text starts with a Chinese, Japanese or Korean character. */
export function isCjk(text: string): boolean {
  return CJK.test(text);
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

function classOf(folded: string): CharClass {
  if (/[\p{L}\p{N}]/u.test(folded)) return CJK.test(folded) ? 'cjk' : 'word';
  if (/[\p{M}\p{Cf}]/u.test(folded)) return 'mark';
  return /\s/.test(folded) ? 'space' : 'break';
}

function singleCharOr(candidate: string, fallback: string): string {
  return candidate.length > 0 && [...candidate].length === 1 ? candidate : fallback;
}

function toPairs(pairs: string): [string, string][] {
  const chars = [...pairs];
  return chars.flatMap((char, index) =>
    index % 2 === 0 ? [[char, chars[index + 1] ?? char] as [string, string]] : [],
  );
}
