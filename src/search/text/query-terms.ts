import { isCjk, type Reader } from './char-folding.ts';
import { held, isSingle, tokenise } from './tokens.ts';

/** A part of a query that must stand in a page as it is, but for spelling: blanks and quotes set parts apart. */
export interface Term {
  text: string;
  quoted: boolean;
  /** Keys as the index has them, and `GAP` for punctuation between words. */
  tokens: readonly string[];
  /** True when the last token may go on in the page: a word being typed, or a single CJK character. */
  open: boolean;
}

/** Cuts what was typed into its terms; what holds neither letter, digit nor character is no term. */
export function parse(input: string, read: Reader): Term[] {
  const parts = input.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g);
  return [...parts].flatMap(([, quoted, bare]) => {
    const term = termOf(quoted ?? bare ?? '', quoted !== undefined, read);
    return term.tokens.length > 0 ? [term] : [];
  });
}

/** The term of a text; 1.20 is not the beginning of 1.205. */
export function termOf(text: string, quoted: boolean, read: Reader): Term {
  const tokens = held(tokenise(text, read)).map(({ key }) => key);
  const end = tokens.at(-1) ?? '';
  const version = tokens.length > 1 && /^\d+$/.test(end);
  const open = isSingle(end) || (!quoted && !isCjk(end) && end.length > 1 && !version);
  return { text, quoted, tokens, open };
}
