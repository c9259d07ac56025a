import { isCjk, type Reader, tokenise } from './text.ts';

/** A part of a query that must stand in a page as it is, but for spelling: blanks and quotes set parts apart. */
export interface Term {
  text: string;
  quoted: boolean;
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

/** A term of a text; the last single character of a run is left out where the bigram before it says the same. */
export function termOf(text: string, quoted: boolean, read: Reader): Term {
  const tokens = tokenise(text, read);
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const covered = last !== undefined && isSingle(last.key) && before?.end === last.end;
  const keys = tokens.map(({ key }) => key).slice(0, covered ? -1 : undefined);
  const end = keys.at(-1) ?? '';
  const open = isSingle(end) || (!quoted && !isCjk(end) && end.length > 1);
  return { text, quoted, tokens: keys, open };
}

function isSingle(key: string): boolean {
  return isCjk(key) && [...key].length === 1;
}
