import { type CharFolder, isCjk, wordSigns } from '#text/char-folding.ts';

/**
 * A token of a text: a whole Latin word or number, or a CJK character together with the next one (a bigram).
 * Offsets count UTF-16 code units of the text; `ownEnd` is the end of the token's first character.
 */
export interface Token {
  key: string;
  start: number;
  end: number;
  ownEnd: number;
}

/** Keys of tokens that follow one another without a gap. */
export type TokenRun = readonly string[];

/**
 * Splits a text into tokens: one for each CJK character (`峰会` gives `峰会` and `会`), one for each word.
 * Punctuation ends a run of CJK characters; white space does not, because Markdown lines are hard-wrapped. The `v` of
 * a version number is a token of its own, so that 1.20 finds v1.20. Punctuation between two tokens, such as a comma or
 * a colon, is a token too (`GAP`): a search for `CNCF贡献者` must not find `CNCF，贡献者`.
 */
export function tokenize(text: string, foldChar: CharFolder): Token[] {
  const tokens: Token[] = [];
  let open: OpenToken | undefined;
  let offset = 0;
  const signs = wordSigns(text);
  for (const char of text) {
    const folded = foldChar(char);
    const inWord = signs.has(offset) ? { ...folded, kind: 'word' as const } : folded;
    open = addChar(tokens, open, inWord, offset, offset + char.length);
    offset += char.length;
  }
  closeToken(tokens, open);
  return tokens.flatMap((token, index) => [...gapBefore(text, tokens[index - 1], token, foldChar), token]);
}

/** Key of the token for punctuation between two tokens. */
export const GAP = '|';

/**
 * The tokens that are indexed and searched. The last character of a CJK run is already part of the bigram before it,
 * so its single-character token is left out.
 */
export function indexTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ key, end }, index) => !(isSingleCharacter(key) && tokens[index - 1]?.end === end));
}

/** True for the key of a CJK character without a following one. */
export function isSingleCharacter(key: string): boolean {
  return isCjk(key) && [...key].length === 1;
}

/** A token whose end has not been reached. */
interface OpenToken {
  kind: 'cjk' | 'word';
  key: string;
  start: number;
  end: number;
}

function addChar(
  tokens: Token[],
  open: OpenToken | undefined,
  { kind, folded }: ReturnType<CharFolder>,
  start: number,
  end: number,
): OpenToken | undefined {
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

function gapBefore(text: string, before: Token | undefined, token: Token, foldChar: CharFolder): Token[] {
  if (!before || before.end > token.start) return [];
  const between = [...text.slice(before.end, token.start)].map((char) => foldChar(char).folded).join('');
  const found = separators(isCjk(before.key), isCjk(token.key)).exec(between);
  if (!found) return [];
  const start = before.end + found.index;
  return [{ key: GAP, start, end: start + 1, ownEnd: start + 1 }];
}

/**
 * The characters that make a gap between two tokens: beside CJK characters any, so that KubeCon上海 does not find
 * KubeCon（上海）; between words any but those that join words without a blank (hyphen, dot, slash …).
 */
function separators(leftCjk: boolean, rightCjk: boolean): RegExp {
  if (leftCjk || rightCjk) return /[^\s\p{M}\p{Cf}]/u;
  return /[^-\s\p{M}\p{Cf}./_+·'’&@#]|[-./_+·'’&@#](?=\s)|(?<=\s)[-./_+·'’&@#]/u;
}
