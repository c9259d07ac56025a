import { type CharFolder, isCjk } from '#text/char-folding.ts';
import { indexTokens, isSingleCharacter, tokenize } from './tokens.ts';

/** A part of a query that a page must contain as a phrase. Spaces and quotation marks separate terms. */
export interface QueryTerm {
  text: string;
  quoted: boolean;
  /** Keys as in the index, and `GAP` for punctuation between words. */
  tokens: readonly string[];
  /** True when the last token may be the start of a longer one: an unfinished word, or a single CJK character. */
  isPrefix: boolean;
  /** True when it is searched as a prefix only if the index has it as a whole word too: summit of summits. */
  isWord?: boolean;
}

/** Splits a query into its terms; a part without a letter, digit or CJK character is left out. */
export function parseQuery(input: string, foldChar: CharFolder): QueryTerm[] {
  const parts = input.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g);
  return [...parts].flatMap(([, quoted, bare]) => {
    const term = toQueryTerm(quoted ?? bare ?? '', quoted !== undefined, foldChar);
    return term.tokens.length > 0 ? [term] : [];
  });
}

/** The term of a text. A version number is never a prefix: 1.20 must not find 1.205; nor is a year or one digit. */
export function toQueryTerm(text: string, quoted: boolean, foldChar: CharFolder): QueryTerm {
  const tokens = indexTokens(tokenize(text, foldChar)).map(({ key }) => key);
  const last = tokens.at(-1) ?? '';
  const version = tokens.length > 1 && /^\d+$/.test(last);
  const isPrefix =
    isSingleCharacter(last) ||
    (!quoted && !isCjk(last) && !/^(?:\d?|(?:19|20)\d\d)$|[+#]$/.test(last) && !version);
  return { text, quoted, tokens, isPrefix };
}
