import type { Graph, NodeId } from '#graph/model/model.ts';
import { compareStrings } from '#text/compare.ts';
import type { RelatedLists } from './related-lists.ts';

/** How evenly the lists show the nodes of one kind. */
export interface ListSpread {
  nodes: number;
  /** Nodes in no list. */
  neverShown: number;
  /** Nodes whose own list has fewer than three. */
  shortLists: number;
  mostShown: { id: NodeId; lists: number };
}

/** How often each node of a kind is in the lists of others. `lists` by node id. */
export function listSpread(lists: RelatedLists, kind: string): ListSpread {
  const ofKind = [...lists].filter(([id]) => kindOfId(id) === kind);
  const counts = new Map(ofKind.map(([id]) => [id, 0]));
  for (const [, list] of ofKind) for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compareStrings(a, b));
  return {
    nodes: ofKind.length,
    neverShown: [...counts.values()].filter((count) => count === 0).length,
    shortLists: ofKind.filter(([, list]) => list.length < 3).length,
    mostShown: { id: most?.[0] ?? '', lists: most?.[1] ?? 0 },
  };
}

/** How far lists agree with what authors picked by hand. */
export interface HandPickedAgreement {
  pairs: number;
  /** Share of the picked posts that are in the list of the post they were picked for. */
  recall: number;
  /** Mean of 1 / rank of each picked post; 0 where it is not in the list. */
  meanReciprocalRank: number;
}

/** Compares lists with the posts that authors named in `seeAlso`. */
export function handPickedAgreement(graph: Graph, lists: RelatedLists): HandPickedAgreement {
  const picked = graph.edges.filter(
    ({ relation, from, to }) =>
      relation === 'see-also' && kindOfId(from) === 'post' && kindOfId(to) === 'post',
  );
  const ranks = picked.map(({ from, to }) => (lists.get(from) ?? []).indexOf(to) + 1);
  const found = ranks.filter((rank) => rank > 0);
  return {
    pairs: picked.length,
    recall: found.length / picked.length,
    meanReciprocalRank: found.reduce((sum, rank) => sum + 1 / rank, 0) / picked.length,
  };
}

/** The number of lists with other members than before; their order does not count. */
export function countChangedLists(before: RelatedLists, after: RelatedLists): number {
  const members = (list: readonly NodeId[] = []) => [...list].sort(compareStrings).join(' ');
  return [...before].filter(([id, list]) => members(list) !== members(after.get(id))).length;
}

/**
 * For each node those of its kind that one of our sentences mentions together with it. The lists of events, people
 * and projects make no use of sentences, so this is an independent measure of them.
 */
export function comentionedNodes(graph: Graph): Map<NodeId, Set<NodeId>> {
  const comentioned = new Map<NodeId, Set<NodeId>>();
  const sentences = [...graph.texts.values()].flatMap((texts) => texts.flatMap((text) => text.sentences));
  for (const { mentions } of sentences) {
    const ids = new Set(mentions.map(({ target }) => target).filter((target) => !target.includes('#')));
    for (const id of ids) {
      const others = [...ids].filter((other) => other !== id && kindOfId(other) === kindOfId(id));
      if (others.length > 0) comentioned.set(id, new Set([...(comentioned.get(id) ?? []), ...others]));
    }
  }
  return comentioned;
}

/**
 * Share of the comentioned nodes of one kind that the lists show; of each node at most six, the length of a list, are
 * expected.
 */
export function comentionedRecall(
  comentioned: ReadonlyMap<NodeId, ReadonlySet<NodeId>>,
  lists: RelatedLists,
  kind: string,
): number {
  const ofKind = [...comentioned].filter(([id]) => kindOfId(id) === kind && lists.has(id));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const found = ofKind.map(
    ([id, others]) => (lists.get(id) ?? []).filter((other) => others.has(other)).length,
  );
  const possible = ofKind.map(([, others]) => Math.min(6, others.size));
  return sum(found) / sum(possible);
}

function kindOfId(id: NodeId): string {
  return id.replace(/:.*/, '');
}
