import type { Edge, Evidence, NodeId } from '../model/model.ts';
import type { BoostType, NeighborType } from './weights.ts';

/** What two nodes share, its share of the score, and its edges and evidence on either side. */
export interface RelatedReason {
  type: NeighborType | BoostType;
  /** The node or tag shared; for a boost, the other node. */
  shared: string;
  /** From 0 to 1; the shares of an item add up to 1. */
  share: number;
  evidence: readonly [readonly Evidence[], readonly Evidence[]];
  /** Empty where the reason is a field of the file, such as a tag. */
  edges: readonly [readonly Edge[], readonly Edge[]];
}

/** One related node with its reasons, the largest share first. */
export interface RelatedItem {
  id: NodeId;
  score: number;
  reasons: RelatedReason[];
}
