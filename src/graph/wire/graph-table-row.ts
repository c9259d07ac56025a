import type { Kind } from '#schemas/edge.ts';

/** A node as a row of the table of the graph. */
export interface GraphTableRow {
  id: string;
  kind: Kind;
  /** Sort key of the name. */
  sortKey: string;
  /** Index of the kind in `KINDS`. */
  kindIndex: number;
  /** Number of neighbours. */
  degree: number;
  /** First and last year of its relationships; both 0 where none has a year. */
  years: readonly [number, number];
  /** Ids of the nodes related to it at the lowest cost. */
  nearest: readonly string[];
}
