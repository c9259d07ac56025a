import { compareStrings } from '#text/compare.ts';
import type { Graph } from '../model/model.ts';
import type { Neighborhoods } from './neighborhoods.ts';
import type { RelatedItem } from './reason.ts';

/** A related node with what breaks ties of the score. */
export interface RankedCandidate extends RelatedItem {
  /** Milliseconds between the dates of the two nodes. */
  dateGapMs: number;
  date: string;
}

const MAX_PER_EVENT_OR_AUTHOR = 2;

/**
 * Order of related items: the higher score, then more reasons, the larger first share, the smaller gap of dates, the
 * newer date, the id. Numbers are compared to nine decimals, because sums of floats depend on the order of addition.
 */
export function compareCandidates(a: RankedCandidate, b: RankedCandidate): number {
  return (
    nineDecimals(b.score) - nineDecimals(a.score) ||
    b.reasons.length - a.reasons.length ||
    nineDecimals(b.reasons[0]?.share ?? 0) - nineDecimals(a.reasons[0]?.share ?? 0) ||
    a.dateGapMs - b.dateGapMs ||
    compareStrings(b.date, a.date) ||
    compareStrings(a.id, b.id)
  );
}

/** Drops posts after the second one about the same event or by the same author. */
export function diversify(
  graph: Graph,
  neighborhoods: Neighborhoods,
  candidates: readonly RankedCandidate[],
): RankedCandidate[] {
  const counts = new Map<string, number>();
  return candidates.filter(({ id }) => {
    const node = graph.nodes.get(id);
    if (node?.kind !== 'post') return true;
    const authors = [...(neighborhoods.get(id) ?? [])].filter(([, { type }]) => type === 'byline');
    const keys = [`about ${node.data.about[0]}`, ...authors.map(([author]) => `by ${author}`)];
    if (keys.some((key) => (counts.get(key) ?? 0) >= MAX_PER_EVENT_OR_AUTHOR)) return false;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  });
}

function nineDecimals(value: number): number {
  return Math.round(value * 1e9);
}
