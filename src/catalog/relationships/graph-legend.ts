import { KINDS, type Kind, type Relation, type TargetKind } from '#schemas/edge.ts';
import { relationDeclarations } from '#schemas/relation-register.ts';
import type { Catalog } from '../catalog.ts';

/** The kinds, relations and years of the graph, with how many nodes or relationships each has. */
export interface GraphLegendData {
  kinds: readonly { kind: Kind; count: number }[];
  relations: readonly {
    relation: Relation;
    from: readonly TargetKind[];
    to: readonly TargetKind[];
    count: number;
  }[];
  /** The newest first. */
  years: readonly number[];
}

/** The legend of the full graph: relations by their number, without those that have none. */
export function graphLegend({ relationships }: Catalog): GraphLegendData {
  const { nodes, edges } = relationships.pageGraph();
  const counts = Map.groupBy(edges, ({ relation }) => relation);
  const relations = relationDeclarations().map((declaration) => ({
    ...declaration,
    count: counts.get(declaration.relation)?.length ?? 0,
  }));
  return {
    kinds: KINDS.map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length })),
    relations: relations.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    years: [...new Set(edges.map(({ year }) => year))].filter((year) => year > 0).sort((a, b) => b - a),
  };
}
