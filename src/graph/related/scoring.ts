import { compareStrings } from '#text/compare.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { dateGapMs, nodeDate } from '../queries/chronology.ts';
import { boostReasons } from './boosts.ts';
import { createHubTest, type HubTest } from './hubs.ts';
import { buildNeighborhoods, type Neighborhood, type Neighborhoods } from './neighborhoods.ts';
import type { RankedCandidate } from './rank.ts';
import type { RelatedReason } from './reason.ts';
import type { RelatedWeights } from './weights.ts';

/** What the score of any two nodes needs, computed once for a graph. */
export interface ScoringContext {
  graph: Graph;
  weights: RelatedWeights;
  neighborhoods: Neighborhoods;
  /** How many nodes have each neighbour. */
  degrees: ReadonlyMap<string, number>;
  norms: ReadonlyMap<NodeId, number>;
  isHub: HubTest;
}

const MIN_SCORE = 0.02;
/** Lower bound of a norm, so that a single shared neighbour does not make two nodes equal. */
const MIN_NORM = 0.2;

/** Prepares the scoring of a graph. */
export function createScoringContext(graph: Graph, weights: RelatedWeights): ScoringContext {
  const neighborhoods = buildNeighborhoods(graph);
  const degrees = countDegrees(neighborhoods.values());
  return {
    graph,
    weights,
    neighborhoods,
    degrees,
    norms: neighborhoodNorms(graph, weights, neighborhoods, degrees),
    isHub: createHubTest(graph, neighborhoods),
  };
}

/** The score of node `b` for node `a` with its reasons; undefined when it is below 0.02 or all reasons are hubs. */
export function scoreCandidate(context: ScoringContext, a: Node, b: Node): RankedCandidate | undefined {
  const reasons = [
    ...sharedNeighborReasons(context, a, b),
    ...boostReasons(context.graph, a, b, context.weights.boosts),
  ];
  const score = reasons.reduce((sum, { share }) => sum + share, 0);
  if (score < MIN_SCORE || reasons.every((reason) => context.isHub(a.kind, reason))) return undefined;
  return {
    id: b.id,
    score,
    reasons: reasons
      .sort((x, y) => y.share - x.share || compareStrings(x.shared, y.shared))
      .map((reason) => ({ ...reason, share: reason.share / score })),
    dateGapMs: dateGapMs(context.graph, a, b),
    date: nodeDate(context.graph, b),
  };
}

function sharedNeighborReasons(context: ScoringContext, a: Node, b: Node): RelatedReason[] {
  const [ofA, ofB] = [a, b].map(({ id }) => context.neighborhoods.get(id) ?? (new Map() as Neighborhood));
  const [normA = 0, normB = 0] = [a, b].map(({ id }) => Math.max(MIN_NORM, context.norms.get(id) ?? 0));
  const norm = Math.sqrt(normA * normB);
  return [...(ofA ?? [])].flatMap(([id, mine]) => {
    const theirs = ofB?.get(id);
    if (!theirs) return [];
    const weight = context.weights.neighbors[mine.type] * Math.min(mine.weight, theirs.weight);
    const share = weight / logDegree(id, context.degrees) / norm;
    if (share <= 0) return [];
    return [
      {
        type: mine.type,
        shared: id,
        share,
        edges: [mine.edges, theirs.edges] as const,
        evidence: [mine.evidence, theirs.evidence] as const,
      },
    ];
  });
}

function countDegrees(neighborhoods: Iterable<Neighborhood>): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const neighborhood of neighborhoods)
    for (const id of neighborhood.keys()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/**
 * The norm of each node: the score it would have for itself. Neighbours that no other node of its kind has cannot be
 * shared and do not count: otherwise the nodes with the most neighbours would be related to none.
 */
function neighborhoodNorms(
  graph: Graph,
  weights: RelatedWeights,
  neighborhoods: Neighborhoods,
  degrees: ReadonlyMap<string, number>,
): Map<NodeId, number> {
  const byKind = Map.groupBy(neighborhoods, ([id]) => graph.nodes.get(id)?.kind);
  return new Map(
    [...byKind.values()].flatMap((sameKind) => {
      const shared = countDegrees(sameKind.map(([, neighborhood]) => neighborhood));
      return sameKind.map(([id, neighborhood]) => {
        const parts = [...neighborhood].map(([neighbor, { type, weight }]) =>
          (shared.get(neighbor) ?? 0) > 1
            ? (weights.neighbors[type] * weight) / logDegree(neighbor, degrees)
            : 0,
        );
        return [id, parts.reduce((sum, part) => sum + part, 0)] as const;
      });
    }),
  );
}

/** Divisor of the weight of a neighbour: the more nodes have it, the less it counts that two nodes share it. */
function logDegree(id: string, degrees: ReadonlyMap<string, number>): number {
  return Math.log(1 + (degrees.get(id) ?? 1));
}
