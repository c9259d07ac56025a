/** How much a shared neighbour of each type counts. */
export const NEIGHBOR_TYPE_WEIGHTS = {
  session: 1,
  'sub-event': 0.9,
  event: 0.8,
  byline: 0.7,
  person: 0.35,
  project: 0.25,
  series: 0.35,
  organization: 0.25,
  post: 0.25,
  topic: 0.2,
} as const;
export type NeighborType = keyof typeof NEIGHBOR_TYPE_WEIGHTS;

/**
 * Weight of the edge to a neighbour: `principal` is the first thing a post is about, `about` the others, `role` a stated
 * role or byline, `mentions` being mentioned in several sentences, `mention` in one.
 */
export const EDGE_WEIGHTS = { principal: 1, about: 0.8, role: 0.7, mentions: 0.4, mention: 0.2 } as const;

/** Added to the score of two nodes besides their shared neighbours. */
export const BOOSTS = { 'see-also': 0.25, 'neighbouring-edition': 0.1 } as const;
export type BoostType = keyof typeof BOOSTS;

/** The weights of the score of relatedness. */
export interface RelatedWeights {
  neighbors: Readonly<Record<NeighborType, number>>;
  boosts: Readonly<Record<BoostType, number>>;
}

/** The weights of the site; the benchmark compares them with others. */
export const RELATED_WEIGHTS: RelatedWeights = { neighbors: NEIGHBOR_TYPE_WEIGHTS, boosts: BOOSTS };
