import type { Graph, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import type { Neighborhood } from './neighbors.ts';
import type { RelatedReason } from './related.ts';

/** A related node with what breaks ties. */
export interface RankedCandidate {
  id: NodeId;
  score: number;
  reasons: RelatedReason[];
  /** Milliseconds between the two dates. */
  gap: number;
  date: string;
}

/**
 * Order of related items: higher score; then more reasons, stronger first reason, smaller gap of dates,
 * newer, id. Scores are compared to nine places, so that the order of additions never decides.
 */
export function compareCandidates(a: RankedCandidate, b: RankedCandidate): number {
  return (
    nine(b.score) - nine(a.score) ||
    b.reasons.length - a.reasons.length ||
    nine(b.reasons[0]?.share ?? 0) - nine(a.reasons[0]?.share ?? 0) ||
    a.gap - b.gap ||
    compare(b.date, a.date) ||
    compare(a.id, b.id)
  );
}

function nine(value: number): number {
  return Math.round(value * 1e9);
}

/** Keeps at most two posts of one principal event and two by one author. */
export function diversify(
  graph: Graph,
  near: ReadonlyMap<NodeId, Neighborhood>,
  candidates: readonly RankedCandidate[],
): RankedCandidate[] {
  const taken = new Map<string, number>();
  return candidates.filter(({ id }) => {
    const node = graph.nodes.get(id);
    if (node?.kind !== 'post') return true;
    const bylines = [...(near.get(id) ?? [])].flatMap(([who, { type }]) => (type === 'byline' ? [who] : []));
    const keys = [`about ${node.data.about[0]}`, ...bylines.map((who) => `by ${who}`)];
    if (keys.some((key) => (taken.get(key) ?? 0) >= 2)) return false;
    for (const key of keys) taken.set(key, (taken.get(key) ?? 0) + 1);
    return true;
  });
}
