import { isCjk, type CharFolder } from './char-folding.ts';
import { indexTokens, isSingleCharacter, tokenize } from './tokens.ts';

/** A part of a query that must stand in a page as it is, but for spelling: blanks and quotes set parts apart. */
export interface QueryTerm {
  text: string;
  quoted: boolean;
  /** Keys as the index has them, and `GAP` for punctuation between words. */
  tokens: readonly string[];
  /** True when the last token may go on in the page: a word being typed, or a single CJK character. */
  isPrefix: boolean;
}

/** Cuts what was typed into its terms; what holds neither letter, digit nor character is no term. */
export function parseQuery(input: string, read: CharFolder): QueryTerm[] {
  const parts = input.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g);
  return [...parts].flatMap(([, quoted, bare]) => {
    const term = toQueryTerm(quoted ?? bare ?? '', quoted !== undefined, read);
    return term.tokens.length > 0 ? [term] : [];
  });
}

/** The term of a text; 1.20 is not the beginning of 1.205. */
export function toQueryTerm(text: string, quoted: boolean, read: CharFolder): QueryTerm {
  const tokens = indexTokens(tokenize(text, read)).map(({ key }) => key);
  const end = tokens.at(-1) ?? '';
  const version = tokens.length > 1 && /^\d+$/.test(end);
  const open = isSingleCharacter(end) || (!quoted && !isCjk(end) && end.length > 1 && !version);
  return { text, quoted, tokens, isPrefix: open };
}
