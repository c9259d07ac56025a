import { compareStrings } from '#text/compare.ts';
import type { Edge, Graph, Node, NodeId } from '../model/model.ts';
import { previousNodeIds } from '../queries/previous-ids.ts';
import { type RelatedListChange, relatedListChanges } from './related-change.ts';

/** The differences of two states of the archive. */
export interface GraphChange {
  added: Node[];
  removed: Node[];
  /** Nodes with a new id, which list the old one among their former ids. */
  renamed: { from: NodeId; node: Node }[];
  edgesAdded: Edge[];
  edgesRemoved: Edge[];
  /** Edges with the same ends, relation and qualifiers, but other evidence or certainty. */
  edgesChanged: { before: Edge; now: Edge }[];
  related: RelatedListChange[];
}

/** Compares two states of the graph. A renamed node does not change its edges. */
export function compareGraphs(before: Graph, now: Graph): GraphChange {
  const renamed = renamedNodes(before, now);
  const newIds = new Map(renamed.map(({ from, node }) => [from, node.id]));
  const renamedIds = new Set(newIds.values());
  const edges = compareEdges(before, now, newIds);
  return {
    added: nodesWithout(now, before).filter(({ id }) => !renamedIds.has(id)),
    removed: nodesWithout(before, now).filter(({ id }) => !newIds.has(id)),
    renamed,
    ...edges,
    related: relatedListChanges(before, now, { newIds, ...edges }),
  };
}

function compareEdges(
  before: Graph,
  now: Graph,
  newIds: ReadonlyMap<NodeId, NodeId>,
): Pick<GraphChange, 'edgesAdded' | 'edgesRemoved' | 'edgesChanged'> {
  const oldEdges = new Map(
    before.edges.map((edge) => withNewIds(edge, newIds)).map((edge) => [edgeKey(edge), edge]),
  );
  const newEdges = new Map(now.edges.map((edge) => [edgeKey(edge), edge]));
  return {
    edgesAdded: [...newEdges].flatMap(([key, edge]) => (oldEdges.has(key) ? [] : [edge])),
    edgesRemoved: [...oldEdges].flatMap(([key, edge]) => (newEdges.has(key) ? [] : [edge])),
    edgesChanged: [...newEdges].flatMap(([key, edge]) => {
      const old = oldEdges.get(key);
      const isChanged = old && evidenceKey(old, newIds) !== evidenceKey(edge, newIds);
      return isChanged ? [{ before: old, now: edge }] : [];
    }),
  };
}

/** The nodes of a graph that another does not have, by id. */
function nodesWithout(graph: Graph, other: Graph): Node[] {
  return [...graph.nodes.values()]
    .filter(({ id }) => !other.nodes.has(id))
    .sort((a, b) => compareStrings(a.id, b.id));
}

function renamedNodes(before: Graph, now: Graph): GraphChange['renamed'] {
  return nodesWithout(now, before).flatMap((node) => {
    const from = previousNodeIds(node, now).find((id) => before.nodes.has(id) && !now.nodes.has(id));
    return from === undefined ? [] : [{ from, node }];
  });
}

function withNewIds(edge: Edge, newIds: ReadonlyMap<NodeId, NodeId>): Edge {
  const newId = (id: NodeId) => newIds.get(id) ?? id;
  const { affiliation, at } = edge.qualifiers;
  const qualifiers = {
    ...edge.qualifiers,
    ...(affiliation && { affiliation: newId(affiliation) }),
    ...(at && { at: newId(at) }),
  };
  return { ...edge, from: newId(edge.from), to: newId(edge.to), qualifiers } as Edge;
}

function edgeKey({ from, to, relation, qualifiers }: Edge): string {
  const sorted = Object.entries(qualifiers).sort(([a], [b]) => compareStrings(a, b));
  return JSON.stringify([from, to, relation, sorted]);
}

/** Certainty and evidence without positions: a sentence that moved to another paragraph or to a renamed post is equal. */
function evidenceKey({ certainty, evidence }: Edge, newIds: ReadonlyMap<NodeId, NodeId>): string {
  const items = evidence.map((item) => {
    if (item.type === 'source') return JSON.stringify(item.source);
    const post = newIds.get(item.post) ?? item.post;
    return item.type === 'post' ? post : `${post} ${item.lang} ${item.text}`;
  });
  return JSON.stringify([certainty, items.sort(compareStrings)]);
}
