import type { Edge, Graph, Node } from '../model/model.ts';
import { areNeighbouringEditions } from '../queries/chronology.ts';
import type { Reason } from './related.ts';

/** What brings two nodes together besides their neighbours, and by how much. */
export const BONUSES = { 'see-also': 0.25, 'neighbouring-edition': 0.1 } as const;

/** The bonuses two nodes have: picked by hand, editions in a row. */
export function bonuses(
  graph: Graph,
  a: Node,
  b: Node,
  amounts: Record<keyof typeof BONUSES, number>,
): Reason[] {
  const picked = (from: Node, to: Node) =>
    edgesOf(graph, from, 'see-also').filter((edge) => edge.to === to.id);
  const [mine, theirs] = [picked(a, b), picked(b, a)];
  const found: Reason[] = [];
  const add = (type: keyof typeof BONUSES, edges: Reason['edges'], evidence: Reason['evidence']) =>
    found.push({ type, shared: b.id, share: amounts[type], edges, evidence });
  if (mine.length + theirs.length > 0)
    add('see-also', [mine, theirs], [evidenceOf(mine), evidenceOf(theirs)]);
  if (areNeighbouringEditions(graph, a, b)) {
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
