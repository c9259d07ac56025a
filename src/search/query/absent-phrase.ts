import type { QueryTerm } from '../text/query-terms.ts';
import { GAP, isSingleCharacter } from '../text/tokens.ts';
import type { WordIndex } from './word-index.ts';

/**
 * True when no page contains all words of a query, found with as few index files as possible: first those of the words that are
 * searched in any case, then one more at a time, until no page is left.
 * @param others terms that are searched in any case
 */
export async function isAbsent(
  index: WordIndex,
  terms: readonly QueryTerm[],
  others: readonly QueryTerm[],
): Promise<boolean> {
  const known = new Set(others.flatMap(wholeWords));
  const words = [...new Set(terms.flatMap(wholeWords))];
  const loaded = await Promise.all(words.filter((word) => known.has(word)).map((word) => index.find(word)));
  let pages: number[] | undefined;
  const keepPagesOf = (found: ReadonlyMap<number, unknown>) => {
    pages = pages === undefined ? [...found.keys()] : pages.filter((page) => found.has(page));
    return pages.length === 0;
  };
  if (loaded.some(keepPagesOf)) return true;
  for (const word of words.filter((word) => !known.has(word))) {
    if (keepPagesOf(await index.find(word))) return true;
  }
  return false;
}

/** The words of a term that the index has as they are: neither punctuation, a single CJK character nor an unfinished word. */
function wholeWords({ tokens, isPrefix }: QueryTerm): string[] {
  const whole = isPrefix ? tokens.slice(0, -1) : tokens;
  return whole.filter((token) => token !== GAP && !isSingleCharacter(token));
}
