import type { Edge, Evidence, Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { nodeDate, dateGapMs } from '../queries/chronology.ts';
import { BOOSTS, boosts } from './boosts.ts';
import { type FallbackItem, fallbackItems } from './fallback.ts';
import { type Neighborhood, type NeighborType, neighborhoods, NEIGHBOR_TYPE_WEIGHTS } from './neighbors.ts';
import { compareCandidates, type RankedCandidate, diversify } from './rank.ts';

/** Something two nodes share, how much it counts, and what shows it on either side. */
export interface RelatedReason {
  type: NeighborType | 'see-also' | 'neighbouring-edition';
  /** The node or tag shared; for a bonus, the other node. */
  shared: string;
  /** Its part of the score, from 0 to 1; all shares of an item add up to 1. */
  share: number;
  evidence: readonly [readonly Evidence[], readonly Evidence[]];
  /** The edges it rests on, on either side; none where it rests on a field of the file. */
  edges: readonly [readonly Edge[], readonly Edge[]];
}

/** One related node with its reasons, strongest first. */
export interface RelatedItem {
  id: NodeId;
  score: number;
  reasons: RelatedReason[];
}

const MOST = 6;
const FLOOR = 0.02;
/** The least length of a neighbourhood: one tie alone does not make two things the same. */
const LEAST_LENGTH = 0.2;

/** How much each type of neighbour and each bonus counts. */
export interface RelatedWeights {
  weights: Readonly<Record<NeighborType, number>>;
  boosts: Readonly<Record<keyof typeof BOOSTS, number>>;
}

export const RELATED_WEIGHTS: RelatedWeights = { weights: NEIGHBOR_TYPE_WEIGHTS, boosts: BOOSTS };

/**
 * Makes the function that finds what is related to a node of the same kind:
 * s(a,b) = Σ W·min(r(a,n), r(b,n)) / ln(1 + deg n) / √(L(a)·L(b)) and small bonuses, where L(x) is the sum
 * a node would reach with itself over what any other of its kind has too, and at least 0.2. 3 to 6 items, at most
 * two from one event and two by one author; no randomness and no clock.
 */
export function createRelatedQuery(
  graph: Graph,
  scale: RelatedWeights = RELATED_WEIGHTS,
): (id: NodeId) => { items: RelatedItem[]; fill: FallbackItem[] } {
  const near = neighborhoods(graph);
  const degrees = degreesOf(near);
  const field: Field = { graph, near, degrees, scale, lengths: lengthsOf(graph, near, degrees, scale) };
  return (id) => {
    const node = graph.nodes.get(id);
    if (!node) return { items: [], fill: [] };
    const others = [...graph.nodes.values()].filter((other) => other.kind === node.kind && other.id !== id);
    const scored = others.flatMap((other) => score(field, node, other));
    const items = diversify(graph, near, scored.sort(compareCandidates)).slice(0, MOST);
    return {
      items: items.map(({ id: found, score: points, reasons }) => ({ id: found, score: points, reasons })),
      fill: fallbackItems(graph, node, items),
    };
  };
}

interface Field {
  graph: Graph;
  near: ReadonlyMap<NodeId, Neighborhood>;
  /** How many nodes have each neighbour. */
  degrees: ReadonlyMap<string, number>;
  scale: RelatedWeights;
  /** The sum each node would reach with itself. */
  lengths: ReadonlyMap<NodeId, number>;
}

function degreesOf(near: Field['near']): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const neighborhood of near.values())
    for (const id of neighborhood.keys()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function score(field: Field, a: Node, b: Node): RankedCandidate[] {
  const [ofA, ofB] = [field.near.get(a.id) ?? new Map(), field.near.get(b.id) ?? new Map()];
  const lengthOf = ({ id }: Node) => Math.max(LEAST_LENGTH, field.lengths.get(id) ?? 0);
  const length = Math.sqrt(lengthOf(a) * lengthOf(b));
  const parts = [...sharedBy(ofA, ofB, field, length), ...boosts(field.graph, a, b, field.scale.boosts)];
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  if (total < FLOOR) return [];
  const reasons = parts
    .sort((x, y) => y.share - x.share || compare(x.shared, y.shared))
    .map((reason) => ({ ...reason, share: reason.share / total }));
  return [{ id: b.id, score: total, reasons, gap: dateGapMs(a, b), date: nodeDate(b) }];
}

function sharedBy(a: Neighborhood, b: Neighborhood, field: Field, length: number): RelatedReason[] {
  return [...a].flatMap(([id, mine]) => {
    const theirs = b.get(id);
    if (!theirs) return [];
    const strength = Math.min(mine.strength, theirs.strength);
    const share = (field.scale.weights[mine.type] * strength) / rarity(id, field.degrees) / length;
    const [edges, evidence] = [
      [mine.edges, theirs.edges],
      [mine.evidence, theirs.evidence],
    ] as const;
    return share > 0 ? [{ type: mine.type, shared: id, share, edges, evidence }] : [];
  });
}

/**
 * The sum each node would reach with itself. What no other node of its kind has cannot be shared, and does not
 * count: else whoever is known best would be near to nobody.
 */
function lengthsOf(graph: Graph, near: Field['near'], degrees: Field['degrees'], scale: RelatedWeights) {
  const kindOf = (id: NodeId) => graph.nodes.get(id)?.kind;
  const byKind = Map.groupBy([...near], ([id]) => kindOf(id));
  return new Map(
    [...byKind.values()].flatMap((same) => {
      const shared = degreesOf(new Map(same));
      return same.map(([id, neighborhood]) => {
        const parts = [...neighborhood].map(([neighbor, { type, strength }]) =>
          (shared.get(neighbor) ?? 0) > 1 ? (scale.weights[type] * strength) / rarity(neighbor, degrees) : 0,
        );
        return [id, parts.reduce((sum, part) => sum + part, 0)] as const;
      });
    }),
  );
}

function rarity(id: string, degrees: Field['degrees']): number {
  return Math.log(1 + (degrees.get(id) ?? 1));
}
