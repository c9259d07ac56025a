import type { Edge, Graph, Node } from '../model/model.ts';
import { areConsecutiveEditions } from '../queries/chronology.ts';
import type { RelatedReason } from './related.ts';

/** What brings two nodes together besides their neighbours, and by how much. */
export const BOOSTS = { 'see-also': 0.25, 'neighbouring-edition': 0.1 } as const;

/** The bonuses two nodes have: picked by hand, editions in a row. */
export function boosts(
  graph: Graph,
  a: Node,
  b: Node,
  amounts: Record<keyof typeof BOOSTS, number>,
): RelatedReason[] {
  const picked = (from: Node, to: Node) =>
    edgesOf(graph, from, 'see-also').filter((edge) => edge.to === to.id);
  const [mine, theirs] = [picked(a, b), picked(b, a)];
  const found: RelatedReason[] = [];
  const add = (type: keyof typeof BOOSTS, edges: RelatedReason['edges'], evidence: RelatedReason['evidence']) =>
    found.push({ type, shared: b.id, share: amounts[type], edges, evidence });
  if (mine.length + theirs.length > 0)
    add('see-also', [mine, theirs], [evidenceOf(mine), evidenceOf(theirs)]);
  if (areConsecutiveEditions(graph, a, b)) {
    const edges = [edgesOf(graph, a, 'in-series'), edgesOf(graph, b, 'in-series')] as const;
    add('neighbouring-edition', edges, [evidenceOf(edges[0]), evidenceOf(edges[1])]);
  }
  return found.filter(({ share }) => share > 0);
}

function edgesOf(graph: Graph, { id }: Node, relation: Edge['relation']): Edge[] {
  return (graph.out.get(id) ?? []).filter((edge) => edge.relation === relation);
}

function evidenceOf(edges: readonly Edge[]) {
  return edges.flatMap(({ evidence }) => evidence);
}
