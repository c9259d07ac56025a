import type { Edge, Graph, NodeId } from '../model/model.ts';
import { type RelatedReason, type RelatedItem, createRelatedQuery } from '../related/related.ts';

/** One node's related list as it was and is: what came, what went, and what each shares or shared. */
export interface RelatedListChange {
  of: NodeId;
  came: RelatedItemChange[];
  went: RelatedItemChange[];
}

/** An item of a related list, with the reasons it has, or had when it was last listed. */
export interface RelatedItemChange {
  id: NodeId;
  reasons: {
    type: RelatedReason['type'];
    shared: string;
    share: number;
    /** True when this change made the tie, or took it away. */
    touched: boolean;
  }[];
}

/** What a change did to ids and edges. */
export interface Touched {
  moved: ReadonlyMap<NodeId, NodeId>;
  edgesAdded: readonly Edge[];
  edgesRemoved: readonly Edge[];
}

/** Kinds whose pages list what is related. */
const LISTED: readonly string[] = ['post', 'event', 'person', 'project'];

/** The related lists that both states have and that do not hold the same nodes. */
export function relatedListChanges(before: Graph, now: Graph, touched: Touched): RelatedListChange[] {
  const [was, is] = [createRelatedQuery(before), createRelatedQuery(now)];
  const back = new Map([...touched.moved].map(([from, to]) => [to, from]));
  const added = pairsOf(touched.edgesAdded);
  const removed = pairsOf(touched.edgesRemoved);
  return [...now.nodes.values()].flatMap(({ id, kind }) => {
    const old = back.get(id) ?? id;
    if (!LISTED.includes(kind) || !before.nodes.has(old)) return [];
    const then = was(old).items.map((item) => ({ ...item, id: touched.moved.get(item.id) ?? item.id }));
    const items = is(id).items;
    const came = items.filter((item) => !then.some((other) => other.id === item.id));
    const went = then.filter((item) => !items.some((other) => other.id === item.id));
    if (came.length + went.length === 0) return [];
    return [
      {
        of: id,
        came: came.map((item) => told(id, item, added)),
        went: went.map((item) => told(id, item, removed)),
      },
    ];
  });
}

function told(of: NodeId, { id, reasons }: RelatedItem, pairs: ReadonlySet<string>): RelatedItemChange {
  const isTouched = (shared: string) => pairs.has(`${of} ${shared}`) || pairs.has(`${id} ${shared}`);
  return {
    id,
    reasons: reasons.map(({ type, shared, share }) => ({ type, shared, share, touched: isTouched(shared) })),
  };
}

function pairsOf(edges: readonly Edge[]): Set<string> {
  return new Set(edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
}
