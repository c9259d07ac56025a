import type { Graph, NodeId } from '../model/model.ts';
import { createCandidateSearch } from './candidates.ts';
import { type FallbackItem, fallbackItems } from './fallback.ts';
import { compareCandidates, diversify } from './rank.ts';
import type { RelatedItem } from './reason.ts';
import { createScoringContext, scoreCandidate } from './scoring.ts';
import { RELATED_WEIGHTS, type RelatedWeights } from './weights.ts';

const MAX_ITEMS = 6;

/** The related nodes of one node, the highest score first, and what fills a list that is too short. */
export interface RelatedNodes {
  items: RelatedItem[];
  fallback: FallbackItem[];
}

/**
 * Prepares a graph and returns the function that finds the nodes related to a node, all of the same kind. The score is
 * s(a,b) = Σ W · min(w(a,n), w(b,n)) / ln(1 + degree n) / √(N(a) · N(b)), plus small boosts, where N(x) is the score a
 * node would have for itself over what any other of its kind has too, at least 0.2. At most 6 items, at most two about one
 * event and two by one author. Deterministic: no random numbers, no clock.
 */
export function createRelatedQuery(
  graph: Graph,
  weights: RelatedWeights = RELATED_WEIGHTS,
): (id: NodeId) => RelatedNodes {
  const context = createScoringContext(graph, weights);
  const candidatesOf = createCandidateSearch(graph, context.neighborhoods, context.isHub);
  return (id) => {
    const node = graph.nodes.get(id);
    if (!node) return { items: [], fallback: [] };
    const candidates = [...candidatesOf(node)].flatMap((other) => {
      const candidate = graph.nodes.get(other);
      return (candidate && scoreCandidate(context, node, candidate)) ?? [];
    });
    const items = diversify(graph, context.neighborhoods, candidates.sort(compareCandidates))
      .slice(0, MAX_ITEMS)
      .map(({ id: found, score, reasons }) => ({ id: found, score, reasons }));
    return { items, fallback: fallbackItems(graph, node, items) };
  };
}
