import type { Edge, Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { type RelatedListChange, relatedListChanges } from './related-change.ts';

/** What one state of the archive has and another has not. */
export interface GraphChange {
  added: Node[];
  removed: Node[];
  /** Nodes that live on under a new id, which keeps the old one. */
  renamed: { from: NodeId; node: Node }[];
  edgesAdded: Edge[];
  edgesRemoved: Edge[];
  /** Edges that say the same with other evidence or other certainty. */
  edgesChanged: { before: Edge; now: Edge }[];
  related: RelatedListChange[];
}

/** What happened to the graph between two states; an id that moved is no change of its edges. */
export function compareGraphs(before: Graph, now: Graph): GraphChange {
  const renamed = renamedIn(before, now);
  const moved = new Map(renamed.map(({ from, node }) => [from, node.id]));
  const isMoved = new Set(moved.values());
  const old = new Map(
    before.edges.map((edge) => renamedEdge(edge, moved)).map((edge) => [keyOf(edge), edge]),
  );
  const fresh = new Map(now.edges.map((edge) => [keyOf(edge), edge]));
  const edgesAdded = [...fresh].flatMap(([key, edge]) => (old.has(key) ? [] : [edge]));
  const edgesRemoved = [...old].flatMap(([key, edge]) => (fresh.has(key) ? [] : [edge]));
  return {
    added: missing(now, before).filter(({ id }) => !isMoved.has(id)),
    removed: missing(before, now).filter(({ id }) => !moved.has(id)),
    renamed,
    edgesAdded,
    edgesRemoved,
    edgesChanged: [...fresh].flatMap(([key, edge]) => {
      const was = old.get(key);
      return was && standsOn(was, moved) !== standsOn(edge, moved) ? [{ before: was, now: edge }] : [];
    }),
    related: relatedListChanges(before, now, { moved, edgesAdded, edgesRemoved }),
  };
}

function missing(graph: Graph, other: Graph): Node[] {
  return [...graph.nodes.values()]
    .filter(({ id }) => !other.nodes.has(id))
    .sort((a, b) => compare(a.id, b.id));
}

/** Ids that are gone and stand among the former ids of one that is new; sessions move with their event. */
function renamedIn(before: Graph, now: Graph): { from: NodeId; node: Node }[] {
  return missing(now, before).flatMap((node) => {
    const from = formerIds(node, now).find((id) => before.nodes.has(id) && !now.nodes.has(id));
    return from === undefined ? [] : [{ from, node }];
  });
}

function formerIds(node: Node, graph: Graph): NodeId[] {
  const own = ('previousIds' in node.data ? node.data.previousIds : undefined) ?? [];
  if (node.kind !== 'session') return own.map((id) => `${node.kind}:${id}`);
  const event = graph.nodes.get(node.event);
  const events = event ? [event.id, ...formerIds(event, graph)] : [];
  return events.flatMap((of) => [node.data.id, ...own].map((id) => `${of}#${id}`));
}

function renamedEdge(edge: Edge, moved: ReadonlyMap<NodeId, NodeId>): Edge {
  const now = (id: NodeId) => moved.get(id) ?? id;
  const { affiliation, session, at } = edge.qualifiers;
  const qualifiers = {
    ...edge.qualifiers,
    ...(affiliation && { affiliation: now(affiliation) }),
    ...(session && { session: now(session) }),
    ...(at && { at: now(at) }),
  };
  return { ...edge, from: now(edge.from), to: now(edge.to), qualifiers };
}

function keyOf({ from, to, relation, qualifiers }: Edge): string {
  return JSON.stringify([from, to, relation, Object.entries(qualifiers).sort(([a], [b]) => compare(a, b))]);
}

/** The evidence as words alone: a sentence that moved to another paragraph or post id is the same. */
function standsOn({ certainty, evidence }: Edge, moved: ReadonlyMap<NodeId, NodeId>): string {
  const pieces = evidence.map((piece) => {
    if (piece.type === 'source') return JSON.stringify(piece.source);
    const post = moved.get(piece.post) ?? piece.post;
    return piece.type === 'post' ? post : `${post} ${piece.lang} ${piece.text}`;
  });
  return JSON.stringify([certainty, pieces.sort(compare)]);
}
