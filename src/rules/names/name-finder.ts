import type { CharFolder } from '#text/char-folding.ts';
import { hasHan } from '#text/han.ts';

/** Where a name is in a text, in UTF-16 code units. */
export interface FoundName {
  start: number;
  end: number;
}

/** A Latin word or a Han character of a text, folded. */
interface Token extends FoundName {
  folded: string;
}

// Between the parts of one name: blanks, line ends, marks of Markdown, dots, hyphens, and the comma of `Chen, Yu`.
const WITHIN_NAME = /^[\s*_~`[\]·•‧・．.\-‐‑–'’,​]*$/u;
const MAX_PARTS = 12;

/**
 * Finds names in a text however they are written: folded forms, with blanks, line ends and marks between their parts.
 * @param forms folded letters without blanks
 */
export function findFoldedNames(text: string, forms: ReadonlySet<string>, foldChar: CharFolder): FoundName[] {
  const longest = Math.max(0, ...[...forms].map(({ length }) => length));
  const tokens = tokensOf(text, foldChar);
  return tokens.flatMap((first, index) => {
    let letters = '';
    let end = first.start;
    for (const token of tokens.slice(index, index + MAX_PARTS)) {
      if (token !== first && !WITHIN_NAME.test(text.slice(end, token.start))) break;
      letters += token.folded;
      end = token.end;
      if (letters.length > longest) break;
      if (forms.has(letters) && !splitsWord(text, first.start, end)) return [{ start: first.start, end }];
    }
    return [];
  });
}

function tokensOf(text: string, foldChar: CharFolder): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let previous = '';
  for (const char of text) {
    const { folded, kind } = foldChar(char);
    const start = offset;
    offset += char.length;
    const last = tokens.at(-1);
    if (kind === 'mark' && last) last.end = offset;
    else if (kind === 'cjk') tokens.push({ folded, start, end: offset });
    else if (kind === 'word' && previous === 'word' && last) {
      last.folded += folded;
      last.end = offset;
    } else if (kind === 'word') tokens.push({ folded, start, end: offset });
    if (kind !== 'mark') previous = kind;
  }
  return tokens;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const CONTEXT = 8;

/** True for two Han characters that belong to different words, each with a neighbour: 于海 in 位于海淀. */
function splitsWord(text: string, start: number, end: number): boolean {
  if (!/^\p{Script=Han}{2}$/u.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - CONTEXT);
  const words = [...WORDS.segment(text.slice(from, end + CONTEXT))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  return words.some(
    (word) =>
      hasHan(text.slice(word.start, word.end)) &&
      ((word.start < start && word.end > start) || (word.start < end && word.end > end)),
  );
}
