/** What a character counts as once folded. */
type CharClass = 'cjk' | 'word' | 'mark' | 'space' | 'break';

/** A character as search reads it: one code point, and what it counts as. */
interface Glyph {
  folded: string;
  kind: CharClass;
}

/** Reads one code point; every variant of a character gives the same glyph. */
export type Reader = (char: string) => Glyph;

/**
 * One token of a text: a whole Latin word or number, or one CJK character with its successor.
 * `start` and `end` count UTF-16 units of the text; `own` is where the token's own first character ends.
 */
export interface Token {
  key: string;
  start: number;
  end: number;
  own: number;
}

/**
 * Makes the reader that folds one code point to one: NFKC where it stays one, lower case, no accents, Simplified.
 * The index and the query share it, so that what looks different and means the same is the same.
 * @param pairs the folding of the site's characters: source and target in turn, two code points a pair
 */
export function makeReader(pairs: string): Reader {
  const simplified = new Map(chunksOfTwo(pairs));
  const known = new Map<string, Glyph>();
  return (char) => {
    const before = known.get(char);
    if (before) return before;
    const plain = foldForm(char);
    const folded = simplified.get(plain) ?? plain;
    const glyph = { folded, kind: classOf(folded) };
    known.set(char, glyph);
    return glyph;
  };
}

/**
 * Cuts a text into tokens: exactly one for each CJK character (`峰会` gives `峰会`, `会`), one for each word.
 * Punctuation ends a run of CJK characters; white space, as of hard-wrapped Markdown, does not. The v of a version
 * stands apart, so that 1.20 finds v1.20. Where a word meets its neighbour across a comma, a colon or the like, the mark is a
 * token too: `CNCF，贡献者` is not `CNCF贡献者`.
 */
export function tokenise(text: string, read: Reader): Token[] {
  const tokens: Token[] = [];
  let open: Open | undefined;
  let at = 0;
  for (const char of text) {
    const glyph = read(char);
    open = step(tokens, open, glyph, at, at + char.length);
    at += char.length;
  }
  close(tokens, open);
  return tokens.flatMap((token, index) => [...gapBefore(text, tokens[index - 1], token), token]);
}

/** Key of a token that stands for punctuation, and for the end of a block. */
export const GAP = 'ㄇ';

/** A whole text folded, marks, blanks and punctuation left out: what two names are compared by. */
export function squash(text: string, read: Reader): string {
  let out = '';
  for (const char of text) {
    const { folded, kind } = read(char);
    if (kind === 'cjk' || kind === 'word') out += folded;
  }
  return out;
}

/** True when a token's key stands for CJK characters. */
export function isCjk(key: string): boolean {
  return CJK.test(key);
}

/** NFKC, lower case and the letter without its accent, each only where one code point stays one. */
export function foldForm(char: string): string {
  const wide = only(char.normalize('NFKC'), char);
  const lower = only(wide.toLowerCase(), wide);
  return only(lower.normalize('NFD').replace(/\p{M}/gu, ''), lower);
}

interface Open {
  kind: 'cjk' | 'word';
  key: string;
  start: number;
  end: number;
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

function classOf(folded: string): CharClass {
  if (/[\p{L}\p{N}]/u.test(folded)) return CJK.test(folded) ? 'cjk' : 'word';
  if (/[\p{M}\p{Cf}]/u.test(folded)) return 'mark';
  return /\s/.test(folded) ? 'space' : 'break';
}

function step(
  tokens: Token[],
  open: Open | undefined,
  glyph: Glyph,
  start: number,
  end: number,
): Open | undefined {
  const { kind, folded } = glyph;
  if (kind === 'mark') return open;
  if (kind === 'space') return open?.kind === 'cjk' ? open : close(tokens, open);
  if (kind === 'break') return close(tokens, open);
  const version = open?.key === 'v' && /\d/.test(folded);
  if (kind === 'word' && open?.kind === 'word' && !version) return { ...open, key: open.key + folded, end };
  if (kind === 'cjk' && open?.kind === 'cjk') {
    tokens.push({ key: open.key + folded, start: open.start, end, own: open.end });
  } else close(tokens, open);
  return { kind, key: folded, start, end };
}

function close(tokens: Token[], open: Open | undefined): undefined {
  if (open) tokens.push({ key: open.key, start: open.start, end: open.end, own: open.end });
}

/** The gap between two tokens of which one at least is a word; two CJK runs cannot be taken for one anyway. */
function gapBefore(text: string, before: Token | undefined, token: Token): Token[] {
  if (!before || before.end > token.start || (isCjk(before.key) && isCjk(token.key))) return [];
  const found = /[，。、；：！？,;:!?…—|]|\.(?=\s)/.exec(text.slice(before.end, token.start));
  if (!found) return [];
  const start = before.end + found.index;
  return [{ key: GAP, start, end: start + 1, own: start + 1 }];
}

function only(candidate: string, otherwise: string): string {
  return candidate.length > 0 && [...candidate].length === 1 ? candidate : otherwise;
}

function chunksOfTwo(pairs: string): [string, string][] {
  const chars = [...pairs];
  return chars.flatMap((char, index) =>
    index % 2 === 0 ? [[char, chars[index + 1] ?? char] as [string, string]] : [],
  );
}
