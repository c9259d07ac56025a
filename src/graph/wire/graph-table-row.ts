import type { Kind } from '#schemas/edge.ts';

/** A node as a row of the table of the graph. */
export interface GraphTableRow {
  id: string;
  kind: Kind;
  /** Where the name is filed. */
  filed: string;
  /** Place of the kind among the kinds. */
  rank: number;
  /** Neighbours. */
  count: number;
  /** First and last year of its ties, or twice 0. */
  years: readonly [number, number];
  /** Ids of the nearest nodes. */
  near: readonly string[];
}
