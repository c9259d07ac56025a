import type { Node } from '../model/model.ts';
import type { Relationship, RelationshipKind } from './page-projection.ts';

/**
 * What one step along a tie costs, in hundredths: the less, the more it says of the two. To have stood on one
 * stage or to have written the text is 1; to be named in one sentence of a post is 3.
 */
export const EDGE_COSTS: Readonly<Record<RelationshipKind, number>> = {
  together: 100,
  author: 100,
  'source-author': 100,
  translator: 100,
  participant: 120,
  'session-person': 120,
  'works-on': 120,
  'part-of': 120,
  'talk-on': 140,
  'child-of': 150,
  succeeds: 150,
  'honoured-by': 150,
  steward: 160,
  'session-project': 160,
  'co-located': 160,
  about: 180,
  covers: 180,
  affiliation: 180,
  'event-organization': 200,
  'in-series': 200,
  'source-publisher': 200,
  'see-also': 250,
  mention: 300,
};

/** Who only came is tied more loosely. */
const ATTENDS = 1.5;
/** What is not stated outright costs more. */
const DOUBT = { stated: 1, implied: 1.25, disputed: 1.5 } as const;
/** A person known by name only may be somebody else: nobody should be led through them without need. */
const NAME_ONLY = 200;
/** Divides the square of the logarithm: 8 neighbours cost 0.8, 30 cost 2, 80 cost 3.2, 130 cost 4. */
const HUB = 6;

/**
 * What a step along a tie costs, in hundredths, a whole number.
 * The worst doubt of the edges that state it counts; several sentences make a mention a little cheaper.
 */
export function edgeCost({ kind, edges }: Relationship): number {
  const worst = Math.max(...edges.map(({ certainty }) => DOUBT[certainty]));
  const attends = edges.every(({ qualifiers }) => qualifiers.role === 'attendee');
  const loose = attends ? ATTENDS : 1;
  const told = kind === 'mention' && (edges[0]?.evidence.length ?? 0) > 1 ? 0.9 : 1;
  return Math.round(EDGE_COSTS[kind] * worst * loose * told);
}

/**
 * What it costs to pass through a node on the way to another, in hundredths: ln(1 + neighbours)² / 6, so that the
 * way leads round CNCF, Kubernetes and the largest conferences where a smaller meeting says more.
 */
export function nodeCost(node: Pick<Node, 'kind'> & { nameOnly: boolean }, neighbours: number): number {
  const hub = Math.round((Math.log(1 + neighbours) ** 2 / HUB) * 100);
  return node.nameOnly ? hub + NAME_ONLY : hub;
}
