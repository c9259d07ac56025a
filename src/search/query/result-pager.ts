import type { CharFolder } from '#text/char-folding.ts';
import { pause } from '#text/pause.ts';
import { fragmentLocation, type PageFragment } from '../index/tables.ts';
import type { SearchOutcome } from './engine.ts';
import { containsQuery } from './highlights.ts';
import { IndexFileError } from './index-file-error.ts';
import { containsPasted } from './long-query.ts';
import { type HitTexts, type ResultView, toResultView } from './result-view.ts';
import type { SearchHit } from './results.ts';
import { findTitledPost } from './titled-post.ts';

/** A result whose text has been compared with the query. */
export interface VerifiedResult {
  hit: SearchHit;
  view: ResultView;
}

/** The results of a search, read in steps; wrong ones are left out. */
export interface ResultPager {
  /**
   * The next results, at most the given number; fewer only at the end. Texts that cannot be read are left out and
   * reported.
   */
  next: (count: number) => Promise<{ results: VerifiedResult[]; missing: number; problem?: IndexFileError }>;
  /** Number of results; `about`: it may be smaller, because some have not been compared yet. */
  total: () => { count: number; about: boolean };
  /** Number of hits not yet read. */
  left: () => number;
}

/** Reads the results of a search in order. */
export function createResultPager(
  outcome: SearchOutcome,
  foldChar: CharFolder,
  loadText: (location: ReturnType<typeof fragmentLocation>) => Promise<PageFragment>,
): ResultPager {
  let read = 0;
  let wrong = 0;
  let foundWhole = false;
  const hits = [...outcome.hits];
  return {
    left: () => hits.length - read,
    total: () => ({
      count: hits.length - wrong,
      about: hits.slice(read).some(({ unverified }) => unverified),
    }),
    next: async (count) => {
      const results: VerifiedResult[] = [];
      const failures: IndexFileError[] = [];
      if (read === 0 && outcome.titleTerms.length > 0) {
        // The texts shown first are requested with those of the posts.
        for (const { row, locale } of hits.slice(0, count))
          loadText(fragmentLocation(row, locale)).catch(() => undefined);
        moveToFront(hits, await findTitledPost(outcome, foldChar, loadText));
      }
      while (results.length + failures.length < count && read < hits.length) {
        const batch = hits.slice(read, read + count - results.length - failures.length);
        read += batch.length;
        const settled = await Promise.allSettled(
          batch.map((hit) => readHit(hit, outcome, foldChar, loadText)),
        );
        foundWhole ||= settled.some((one) => one.status === 'fulfilled' && one.value?.isWhole);
        for (const one of settled) {
          if (one.status === 'rejected') failures.push(asFileError(one.reason));
          // Where a page has a pasted text as it is, pages that share parts of it are not meant.
          else if (one.value && (one.value.isWhole || !foundWhole)) results.push(one.value.result);
          else wrong += 1;
        }
      }
      const [problem] = failures;
      return { results, missing: failures.length, ...(problem ? { problem } : {}) };
    },
  };
}

function moveToFront(hits: SearchHit[], hit: SearchHit | undefined): void {
  if (hit) hits.unshift(...hits.splice(hits.indexOf(hit), 1));
}

/** The view of a hit, and whether its text contains a pasted query whole; undefined when it does not contain the query. */
async function readHit(
  hit: SearchHit,
  outcome: SearchOutcome,
  foldChar: CharFolder,
  loadText: (location: ReturnType<typeof fragmentLocation>) => Promise<PageFragment>,
): Promise<{ result: VerifiedResult; isWhole: boolean } | undefined> {
  const { row, locale, textLocale } = hit;
  const other =
    textLocale === undefined || textLocale === locale ? undefined : fragmentLocation(row, textLocale);
  const [shown, matching] = await Promise.all([
    loadText(fragmentLocation(row, locale)),
    other ? loadText(other) : undefined,
  ]);
  // Each text is compared in a task of its own, so that typing is not held up.
  await pause();
  const texts: HitTexts = matching ? { shown, matching } : { shown };
  if (hit.unverified && !containsQuery(textsOf(matching ?? shown), outcome.variants, foldChar))
    return undefined;
  const result = { hit, view: toResultView(hit, texts, outcome, foldChar) };
  return {
    result,
    isWhole: isPasted(outcome) && containsPasted(textsOf(matching ?? shown), outcome.input, foldChar),
  };
}

function textsOf({ content, labels, meta: { title, names = [] } }: PageFragment): string[] {
  return [title, ...names, ...content.split('\n').filter((_, line) => !labels?.includes(line))];
}

function isPasted({ variants }: SearchOutcome): boolean {
  return variants.some(({ reason }) => reason === 'parts');
}

function asFileError(reason: unknown): IndexFileError {
  if (reason instanceof IndexFileError) return reason;
  throw reason;
}
