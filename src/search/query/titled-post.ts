import type { CharFolder } from '#text/char-folding.ts';
import { fragmentLocation, type PageFragment } from '../index/tables.ts';
import { indexTokens, isSingleCharacter, tokenize } from '../text/tokens.ts';
import type { SearchOutcome } from './engine.ts';
import type { SearchHit } from './results.ts';

/**
 * Of the posts found by their text, the one whose title has the words of the query, in their order and near each other: it
 * answers better than the nodes that the query names. Where these are people, its title must start with the words, because many titles
 * mention people. The index does not know the order of words in titles.
 */
export async function findTitledPost(
  { hits, titleTerms, namesPeople }: Pick<SearchOutcome, 'hits' | 'titleTerms' | 'namesPeople'>,
  foldChar: CharFolder,
  loadText: (location: ReturnType<typeof fragmentLocation>) => Promise<PageFragment>,
): Promise<SearchHit | undefined> {
  const terms = titleTerms
    .map(({ tokens }) => withoutVersionSign(tokens))
    .filter((tokens) => !tokens.every(isSingleCharacter));
  const posts = terms.length > 0 ? hits.filter(({ row }) => row.kind === 'post').slice(0, MAX_POSTS) : [];
  const titled = await Promise.all(
    posts.map(async ({ row, locale, textLocale = locale }) => {
      // Without its text a post stays where it is, and its failure is told when it is shown.
      const text = await loadText(fragmentLocation(row, textLocale)).catch(() => undefined);
      const title = tokenize(text?.meta.title ?? '', foldChar);
      const keys = withoutVersionSign(indexTokens(title).map(({ key }) => key));
      const [first = []] = terms;
      return (!namesPeople || startsWith(keys, first)) && hasTermsInOrder(keys, terms);
    }),
  );
  return posts[titled.indexOf(true)];
}

/** Posts whose titles are read: the one with most of the words in its title is first by score, and each is a request. */
const MAX_POSTS = 1;
/** Tokens between two words of the query. */
const MAX_GAP = 6;

/** Tokens without the v before a number: v1.28 is 1.28. */
function withoutVersionSign(tokens: readonly string[]): string[] {
  return tokens.filter((token, at) => token !== 'v' || !/^\d/.test(tokens[at + 1] ?? ''));
}

function startsWith(keys: readonly string[], term: readonly string[]): boolean {
  return term.every((key, at) => keys[at] === key);
}

function hasTermsInOrder(keys: readonly string[], terms: readonly (readonly string[])[]): boolean {
  let end: number | undefined;
  for (const term of terms) {
    const from = end ?? 0;
    const at = keys.findIndex((_, start) => start >= from && startsWith(keys.slice(start), term));
    if (at < 0 || (end !== undefined && at - end > MAX_GAP)) return false;
    end = at + term.length;
  }
  return true;
}
