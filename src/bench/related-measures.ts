import type { Graph, NodeId } from '#graph/model/model.ts';
import { compare } from '#graph/model/node.ts';
import type { Lists } from './related-lists.ts';

/** How lists treat the nodes of one kind. */
export interface Spread {
  nodes: number;
  /** Nodes in nobody's list. */
  never: number;
  /** Nodes with fewer than three related ones, which are filled up. */
  short: number;
  /** The node in most lists, and in how many. */
  most: { id: NodeId; lists: number };
}

/** Who is shown never, and who most often, among the nodes of one kind. */
export function spreadOf(lists: Lists, kind: string): Spread {
  const own = [...lists].filter(([id]) => id.startsWith(`${kind}:`));
  const shown = new Map(own.map(([id]) => [id, 0]));
  for (const [, list] of own) for (const id of list) shown.set(id, (shown.get(id) ?? 0) + 1);
  const [most] = [...shown].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return {
    nodes: own.length,
    never: [...shown.values()].filter((times) => times === 0).length,
    short: own.filter(([, list]) => list.length < 3).length,
    most: { id: most?.[0] ?? '', lists: most?.[1] ?? 0 },
  };
}

/** How well lists agree with what was picked by hand. */
export interface Agreement {
  pairs: number;
  /** Share of the picked posts that stand in the list of the post they were picked for. */
  recall: number;
  /** Mean of one over the place of each picked post, nothing where it is not in the list. */
  reciprocal: number;
}

/** Compares lists with the `seeAlso` that authors wrote by hand. */
export function agreementWith(graph: Graph, lists: Lists): Agreement {
  const picked = graph.edges.filter(
    ({ relation, from, to }) => relation === 'see-also' && from.startsWith('post:') && to.startsWith('post:'),
  );
  const places = picked.map(({ from, to }) => (lists.get(from) ?? []).indexOf(to) + 1);
  const found = places.filter((place) => place > 0);
  return {
    pairs: picked.length,
    recall: found.length / picked.length,
    reciprocal: found.reduce((sum, place) => sum + 1 / place, 0) / picked.length,
  };
}

/** How many lists have other members than before. */
export function changed(before: Lists, after: Lists): number {
  const key = (list: readonly NodeId[] | undefined) => [...(list ?? [])].sort(compare).join(' ');
  return [...before].filter(([id, list]) => key(list) !== key(after.get(id))).length;
}

/** Nodes of one kind that a sentence of ours names together: what lists of people and events are made without. */
export function toldTogether(graph: Graph): Map<NodeId, Set<NodeId>> {
  const together = new Map<NodeId, Set<NodeId>>();
  const sentences = [...graph.texts.values()].flatMap((texts) => texts.flatMap((text) => text.sentences));
  for (const { marks } of sentences) {
    const named = new Set(marks.map(({ target }) => target).filter((target) => !target.includes('#')));
    for (const id of named) {
      const others = [...named].filter((other) => other !== id && kindOf(other) === kindOf(id));
      if (others.length > 0) together.set(id, new Set([...(together.get(id) ?? []), ...others]));
    }
  }
  return together;
}

/** Share of those told together with a node that stand in its list, as far as a list of six can hold them. */
export function toldShare(
  together: ReadonlyMap<NodeId, ReadonlySet<NodeId>>,
  lists: Lists,
  kind: string,
): number {
  const own = [...together].filter(([id]) => kindOf(id) === kind && lists.has(id));
  const found = own.map(([id, others]) => (lists.get(id) ?? []).filter((other) => others.has(other)).length);
  const possible = own.map(([, others]) => Math.min(6, others.size));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(found) / sum(possible);
}

function kindOf(id: NodeId): string {
  return id.replace(/:.*/, '');
}
