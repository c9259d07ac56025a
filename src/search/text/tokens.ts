import { isCjk, type CharFolder } from './char-folding.ts';

/**
 * One token of a text: a whole Latin word or number, or one CJK character with its successor.
 * `start` and `end` count UTF-16 units of the text; `own` is where the token's own first character ends.
 */
export interface Token {
  key: string;
  start: number;
  end: number;
  ownEnd: number;
}

/**
 * Cuts a text into tokens: exactly one for each CJK character (`峰会` gives `峰会`, `会`), one for each word.
 * Punctuation ends a run of CJK characters; white space, as of hard-wrapped Markdown, does not. The v of a version
 * stands apart, so that 1.20 finds v1.20. Where a word meets its neighbour across a comma, a colon or the like, the mark
 * is a token too: `CNCF，贡献者` is not `CNCF贡献者`.
 */
export function tokenize(text: string, read: CharFolder): Token[] {
  const tokens: Token[] = [];
  let open: OpenToken | undefined;
  let at = 0;
  for (const char of text) {
    const glyph = read(char);
    open = addChar(tokens, open, glyph, at, at + char.length);
    at += char.length;
  }
  closeToken(tokens, open);
  return tokens.flatMap((token, index) => [...gapBefore(text, tokens[index - 1], token, read), token]);
}

/** Key of a token that stands for punctuation between words. */
export const GAP = '|';

/**
 * The tokens by which a text is found: the last character of a run stands in the bigram before it already, so its own
 * token is left out, in the index and in the query alike.
 */
export function indexTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ key, end }, index) => !(isSingleCharacter(key) && tokens[index - 1]?.end === end));
}

/** True for the token of a CJK character that none follows. */
export function isSingleCharacter(key: string): boolean {
  return isCjk(key) && [...key].length === 1;
}

interface OpenToken {
  kind: 'cjk' | 'word';
  key: string;
  start: number;
  end: number;
}

function addChar(
  tokens: Token[],
  open: OpenToken | undefined,
  glyph: ReturnType<CharFolder>,
  start: number,
  end: number,
): OpenToken | undefined {
  const { kind, folded } = glyph;
  if (kind === 'mark') return open;
  if (kind === 'space') return open?.kind === 'cjk' ? open : closeToken(tokens, open);
  if (kind === 'break') return closeToken(tokens, open);
  const version = open?.key === 'v' && /\d/.test(folded);
  if (kind === 'word' && open?.kind === 'word' && !version) return { ...open, key: open.key + folded, end };
  if (kind === 'cjk' && open?.kind === 'cjk') {
    tokens.push({ key: open.key + folded, start: open.start, end, ownEnd: open.end });
  } else closeToken(tokens, open);
  return { kind, key: folded, start, end };
}

function closeToken(tokens: Token[], open: OpenToken | undefined): undefined {
  if (open) tokens.push({ key: open.key, start: open.start, end: open.end, ownEnd: open.end });
}

/** The gap between two tokens: any mark between CJK characters or between words; some only between the two scripts. */
function gapBefore(text: string, before: Token | undefined, token: Token, read: CharFolder): Token[] {
  if (!before || before.end > token.start) return [];
  const between = [...text.slice(before.end, token.start)].map((char) => read(char).folded).join('');
  const found = marksBetween(isCjk(before.key), isCjk(token.key)).exec(between);
  if (!found) return [];
  const start = before.end + found.index;
  return [{ key: GAP, start, end: start + 1, ownEnd: start + 1 }];
}

/** Words may be joined by a hyphen, a dot and the like; and KubeCon（上海） is KubeCon上海. */
function marksBetween(left: boolean, right: boolean): RegExp {
  if (left && right) return /[^\s\p{M}\p{Cf}]/u;
  if (left || right) return /[，。、；：！？,;:!?…—|~～[\]=<>]|\.(?=\s)/;
  return /[^-\s\p{M}\p{Cf}./_+·'’&@#]|\.(?=\s)/u;
}
