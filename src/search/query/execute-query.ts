import { pause } from '#text/pause.ts';
import { INITIALS_MARK, PINYIN_MARK } from '../names/pinyin-marks.ts';
import type { QueryTerm } from '../text/query-terms.ts';
import { IndexFileError } from './index-file-error.ts';
import { REQUIRED_PARTS } from './long-query.ts';
import type { QueryVariant } from './query-expansion.ts';
import { findTerm, intersectScores } from './term-search.ts';
import type { WordIndex } from './word-index.ts';

/** A text that a query found. */
export interface TextMatch {
  score: number;
  /** False when the text must be compared with the query before it is shown. */
  exact: boolean;
}

/** Each text found, by the id of its fragment. */
export type TextMatches = Map<string, TextMatch>;

/** What was found, and the file that could not be read, if any: then more may exist. */
export interface FoundTexts {
  matches: TextMatches;
  problem?: IndexFileError;
}

/** Searches for every form of a query and keeps the best match of each text. */
export async function findVariants(index: WordIndex, variants: readonly QueryVariant[]): Promise<FoundTexts> {
  const all = await Promise.all(
    variants.map(({ terms, factor }) => caught(() => findAllTerms(index, terms, factor))),
  );
  return mergeFound(all);
}

/** The same, and those of the forms that a text contains. */
export async function findMatchingVariants(
  index: WordIndex,
  variants: readonly QueryVariant[],
): Promise<{ found: FoundTexts; variants: QueryVariant[] }> {
  const all = await Promise.all(variants.map((variant) => findVariants(index, [variant])));
  return {
    found: mergeFound(all),
    variants: variants.filter((_, at) => (all[at]?.matches.size ?? 0) > 0),
  };
}

/** The texts whose title in pinyin starts with these letters, from any syllable on, or has them as initials. */
export async function findPinyin(index: WordIndex, letters: string): Promise<FoundTexts> {
  if (!/^[a-z]{2,}$/.test(letters)) return { matches: new Map() };
  const marks = letters.length > 2 ? [PINYIN_MARK, INITIALS_MARK] : [PINYIN_MARK];
  const search = async (mark: string) => {
    const found = await index.findPrefix(mark + letters);
    return toMatches(index, new Map([...found.keys()].map((page) => [page, 1])), true);
  };
  return mergeFound(await Promise.all(marks.map((mark) => caught(() => search(mark)))));
}

/**
 * The texts that contain the most parts of a pasted text, and how many that is; at least `REQUIRED_PARTS` of them. A text
 * that was copied may contain a footnote number or a caption, so that no page has all parts.
 * @param words of more than `MAX_EQUAL` pages with equally many parts, those with the most of these words are kept
 */
export async function findParts(
  index: WordIndex,
  parts: readonly QueryTerm[],
  words: readonly QueryTerm[],
): Promise<FoundTexts & { required: number }> {
  index.prefetch(parts.flatMap(({ tokens }) => tokens));
  let required = Math.ceil(parts.length * REQUIRED_PARTS);
  const found = await caught(async () => {
    const counts = await countTerms(index, parts);
    required = Math.max(required, ...counts.values());
    const equal = [...counts].filter(([, count]) => count >= required);
    if (equal.length <= MAX_EQUAL) return toMatches(index, new Map(equal), false);
    const ofWords = await countTerms(index, words);
    const most = Math.max(...equal.map(([page]) => ofWords.get(page) ?? 0));
    const best = equal.filter(([page]) => (ofWords.get(page) ?? 0) === most);
    return toMatches(index, new Map(best), false);
  });
  // In its text a page may have fewer: the index can store a false adjacency.
  return { ...found, required: Math.max(Math.ceil(parts.length * REQUIRED_PARTS), required - 2) };
}

const MAX_EQUAL = 3;

/** How many of some terms each page may contain. */
async function countTerms(index: WordIndex, terms: readonly QueryTerm[]): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const { scores } = await findTerm(index, term);
    for (const page of scores.keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
    await pause();
  }
  return counts;
}

/** Adds the matches of `others` that are not yet found, with their score times `factor`. */
export function addMatches(found: FoundTexts, others: FoundTexts, factor: number): FoundTexts {
  const matches = new Map(found.matches);
  for (const [id, { score, exact }] of others.matches)
    if (!matches.has(id)) matches.set(id, { score: score * factor, exact });
  return withProblem(matches, found.problem ?? others.problem);
}

async function findAllTerms(
  index: WordIndex,
  terms: readonly QueryTerm[],
  factor: number,
): Promise<TextMatches> {
  const found = (await Promise.all(terms.map((term) => findTerm(index, term)))).filter(
    ({ searched }) => searched,
  );
  const exact = found.length === terms.length && found.every((term) => term.exact);
  const scores = intersectScores(found.map((term) => term.scores));
  return toMatches(index, new Map([...scores].map(([page, score]) => [page, score * factor])), exact);
}

function toMatches({ ids }: WordIndex, scores: ReadonlyMap<number, number>, exact: boolean): TextMatches {
  return new Map([...scores].map(([page, score]) => [ids[page] ?? '', { score, exact }]));
}

async function caught(search: () => Promise<TextMatches>): Promise<FoundTexts> {
  try {
    return { matches: await search() };
  } catch (cause) {
    if (cause instanceof IndexFileError) return { matches: new Map(), problem: cause };
    throw cause;
  }
}

function mergeFound(all: readonly FoundTexts[]): FoundTexts {
  const best: TextMatches = new Map();
  for (const { matches } of all) {
    for (const [id, match] of matches) {
      const known = best.get(id);
      best.set(id, {
        score: Math.max(known?.score ?? 0, match.score),
        exact: match.exact || (known?.exact ?? false),
      });
    }
  }
  return withProblem(best, all.find(({ problem }) => problem)?.problem);
}

function withProblem(matches: TextMatches, problem: IndexFileError | undefined): FoundTexts {
  return problem ? { matches, problem } : { matches };
}
