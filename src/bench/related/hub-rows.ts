import type { Graph } from '#graph/model/model.ts';
import { createHubTest } from '#graph/related/hubs.ts';
import { buildNeighborhoods } from '#graph/related/neighborhoods.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import { COMPARED_KINDS } from './related-lists.ts';

/** The rows of the lists of one kind. */
export interface HubRows {
  rows: number;
  /** Rows whose reasons are hubs only. */
  hubOnly: number;
  /** Nodes without any row; their page shows that too little is known. */
  empty: number;
}

/** Counts rows whose only reasons are hubs: CNCF, Kubernetes, a large conference, an employer. */
export function hubRows(graph: Graph): Record<string, HubRows> {
  const related = createRelatedQuery(graph);
  const isHub = createHubTest(graph, buildNeighborhoods(graph));
  const rowsOf = (kind: (typeof COMPARED_KINDS)[number]): HubRows => {
    const lists = [...graph.nodes.values()]
      .filter((node) => node.kind === kind)
      .map(({ id }) => related(id).items);
    const rows = lists.flat();
    return {
      rows: rows.length,
      hubOnly: rows.filter(({ reasons }) => reasons.every((reason) => isHub(kind, reason))).length,
      empty: lists.filter(({ length }) => length === 0).length,
    };
  };
  return Object.fromEntries(COMPARED_KINDS.map((kind) => [kind, rowsOf(kind)]));
}
