import type { Kind, Relation, TargetKind } from '#schemas/edge.ts';

/** What the legend of the graph tells, with how much there is of each. */
export interface LegendData {
  kinds: readonly { kind: Kind; count: number }[];
  relations: readonly {
    relation: Relation;
    from: readonly TargetKind[];
    to: readonly TargetKind[];
    count: number;
  }[];
  years: readonly number[];
}
