import type { Node } from '../model/model.ts';
import type { Relationship, RelationshipKind } from './page-projection.ts';

/**
 * Cost of one relationship on a path, in hundredths: the stronger the relationship, the lower. Being in the same
 * session or having written the text costs 100; being mentioned in one sentence of a post costs 300.
 */
const EDGE_COSTS: Readonly<Record<RelationshipKind, number>> = {
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
  'session-organization': 200,
  'in-series': 200,
  'see-also': 250,
  mention: 300,
};

/** Attending is weaker than any other role. */
const ATTENDEE_FACTOR = 1.5;
const CERTAINTY_FACTORS = { stated: 1, implied: 1.25, disputed: 1.5 } as const;
const SEVERAL_SENTENCES_FACTOR = 0.9;
/** Added for a person known by name only, who may be several people: paths avoid them. */
const NAME_ONLY_COST = 200;
/** Divisor of the squared logarithm: 8 neighbours cost 0.8, 30 cost 2, 80 cost 3.2, 130 cost 4. */
const HUB_DIVISOR = 6;

/** Cost of a relationship that no path passes: a participation of somebody who was not there. */
export const NOT_ON_PATHS = 9999;

/**
 * The cost of a relationship in hundredths, an integer. Of several edges the least certain one counts; a mention in
 * more than one sentence costs a tenth less.
 */
export function edgeCost({ kind, edges, missed }: Relationship): number {
  if (missed) return NOT_ON_PATHS;
  const certainty = Math.max(...edges.map((edge) => CERTAINTY_FACTORS[edge.certainty]));
  const attendance = edges.every(({ qualifiers }) => qualifiers.role === 'attendee') ? ATTENDEE_FACTOR : 1;
  const repeated = kind === 'mention' && (edges[0]?.evidence.length ?? 0) > 1 ? SEVERAL_SENTENCES_FACTOR : 1;
  return Math.round(EDGE_COSTS[kind] * certainty * attendance * repeated);
}

/**
 * The cost of a node between two others, in hundredths: ln(1 + neighbours)² / 6. Without it nearly every path would
 * pass CNCF, Kubernetes or one of the largest conferences, which connect almost everything.
 */
export function nodeCost(node: Pick<Node, 'kind'> & { nameOnly: boolean }, neighbours: number): number {
  const hub = Math.round((Math.log(1 + neighbours) ** 2 / HUB_DIVISOR) * 100);
  return node.nameOnly ? hub + NAME_ONLY_COST : hub;
}
