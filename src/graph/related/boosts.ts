import { edgesFrom } from '../model/edges.ts';
import type { Edge, Graph, Node } from '../model/model.ts';
import { areConsecutiveEditions } from '../queries/chronology.ts';
import type { RelatedReason } from './reason.ts';
import type { BoostType, RelatedWeights } from './weights.ts';

/**
 * The boosts of two nodes: related by an editor, and consecutive editions of a series. Their shares are the weights as
 * they are, not divided by a norm.
 */
export function boostReasons(
  graph: Graph,
  a: Node,
  b: Node,
  weights: RelatedWeights['boosts'],
): RelatedReason[] {
  const reason = (type: BoostType, edges: RelatedReason['edges']): RelatedReason => ({
    type,
    shared: b.id,
    share: weights[type],
    edges,
    evidence: [edgesEvidence(edges[0]), edgesEvidence(edges[1])],
  });
  const picked = [seeAlsoEdges(graph, a, b), seeAlsoEdges(graph, b, a)] as const;
  const isPicked = picked[0].length + picked[1].length > 0;
  const areConsecutive = areConsecutiveEditions(graph, a, b);
  return [
    ...(isPicked ? [reason('see-also', picked)] : []),
    ...(areConsecutive
      ? [
          reason('neighbouring-edition', [
            edgesFrom(graph, a.id, 'in-series'),
            edgesFrom(graph, b.id, 'in-series'),
          ]),
        ]
      : []),
  ].filter(({ share }) => share > 0);
}

function seeAlsoEdges(graph: Graph, from: Node, to: Node): Edge[] {
  return edgesFrom(graph, from.id, 'see-also').filter((edge) => edge.to === to.id);
}

function edgesEvidence(edges: readonly Edge[]) {
  return edges.flatMap(({ evidence }) => evidence);
}
