/** What a character counts as once folded. */
type CharClass = 'cjk' | 'word' | 'mark' | 'space' | 'break';

/** A character as search reads it: one code point, and what it counts as. */
interface FoldedChar {
  folded: string;
  kind: CharClass;
}

/** Reads one code point; every variant of a character gives the same glyph. */
export type CharFolder = (char: string) => FoldedChar;

/**
 * Makes the reader that folds one code point to one: NFKC where it stays one, lower case, no accents, Simplified.
 * The index and the query share it, so that what looks different and means the same is the same.
 * @param pairs the folding of the site's characters: source and target in turn, two code points a pair
 */
export function createCharFolder(pairs: string): CharFolder {
  const simplified = new Map(toPairs(pairs));
  const known = new Map<string, FoldedChar>();
  return (char) => {
    const before = known.get(char);
    if (before) return before;
    const plain = normalizeChar(char);
    const folded = simplified.get(plain) ?? plain;
    const glyph = { folded, kind: classOf(folded) };
    known.set(char, glyph);
    return glyph;
  };
}

/** NFKC, lower case and the letter without its accent, each only where one code point stays one. */
export function normalizeChar(char: string): string {
  const wide = singleCharOr(char.normalize('NFKC'), char);
  const lower = singleCharOr(wide.toLowerCase(), wide);
  return singleCharOr(lower.normalize('NFD').replace(/\p{M}/gu, ''), lower);
}

/** A whole text folded, marks, blanks and punctuation left out: what two names are compared by. */
export function normalizeName(text: string, read: CharFolder): string {
  let out = '';
  for (const char of text) {
    const { folded, kind } = read(char);
    if (kind === 'cjk' || kind === 'word') out += folded;
  }
  return out;
}

/** True for what begins with a character of Chinese, Japanese or Korean. */
export function isCjk(text: string): boolean {
  return CJK.test(text);
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

function classOf(folded: string): CharClass {
  if (/[\p{L}\p{N}]/u.test(folded)) return CJK.test(folded) ? 'cjk' : 'word';
  if (/[\p{M}\p{Cf}]/u.test(folded)) return 'mark';
  return /\s/.test(folded) ? 'space' : 'break';
}

function singleCharOr(candidate: string, otherwise: string): string {
  return candidate.length > 0 && [...candidate].length === 1 ? candidate : otherwise;
}

function toPairs(pairs: string): [string, string][] {
  const chars = [...pairs];
  return chars.flatMap((char, index) =>
    index % 2 === 0 ? [[char, chars[index + 1] ?? char] as [string, string]] : [],
  );
}
