import type { Edge, Graph, NodeId } from '../model/model.ts';
import type { RelatedItem, RelatedReason } from '../related/reason.ts';
import { createRelatedQuery } from '../related/related.ts';

/** The changes of one node's related list. */
export interface RelatedListChange {
  node: NodeId;
  added: RelatedItemChange[];
  removed: RelatedItemChange[];
}

/** An item of a related list with its reasons; of an item that left the list, the reasons before. */
export interface RelatedItemChange {
  id: NodeId;
  reasons: (Pick<RelatedReason, 'type' | 'shared' | 'share'> & {
    /** True when an edge to what is shared was added, or removed for an item that left the list. */
    isChanged: boolean;
  })[];
}

/** The new id of each renamed node, and the edges that two states do not share. */
export interface EdgeChanges {
  newIds: ReadonlyMap<NodeId, NodeId>;
  edgesAdded: readonly Edge[];
  edgesRemoved: readonly Edge[];
}

/** Kinds of node whose pages have a related list. */
const KINDS_WITH_LIST: readonly string[] = ['post', 'event', 'person', 'project'];

/** The related lists of nodes that exist in both states and whose items differ; the order of items does not count. */
export function relatedListChanges(
  before: Graph,
  now: Graph,
  { newIds, edgesAdded, edgesRemoved }: EdgeChanges,
): RelatedListChange[] {
  const [relatedBefore, relatedNow] = [createRelatedQuery(before), createRelatedQuery(now)];
  const oldIds = new Map([...newIds].map(([from, to]) => [to, from]));
  const [addedPairs, removedPairs] = [endPairs(edgesAdded), endPairs(edgesRemoved)];
  return [...now.nodes.values()].flatMap(({ id, kind }) => {
    const oldId = oldIds.get(id) ?? id;
    if (!KINDS_WITH_LIST.includes(kind) || !before.nodes.has(oldId)) return [];
    const oldItems = relatedBefore(oldId).items.map((item) => ({
      ...item,
      id: newIds.get(item.id) ?? item.id,
    }));
    const newItems = relatedNow(id).items;
    const added = itemsWithout(newItems, oldItems).map((item) => itemChange(id, item, addedPairs));
    const removed = itemsWithout(oldItems, newItems).map((item) => itemChange(id, item, removedPairs));
    return added.length + removed.length > 0 ? [{ node: id, added, removed }] : [];
  });
}

function itemsWithout(items: readonly RelatedItem[], others: readonly RelatedItem[]): RelatedItem[] {
  return items.filter((item) => !others.some((other) => other.id === item.id));
}

function itemChange(
  node: NodeId,
  { id, reasons }: RelatedItem,
  changed: ReadonlySet<string>,
): RelatedItemChange {
  return {
    id,
    reasons: reasons.map(({ type, shared, share }) => ({
      type,
      shared,
      share,
      isChanged: changed.has(`${node} ${shared}`) || changed.has(`${id} ${shared}`),
    })),
  };
}

function endPairs(edges: readonly Edge[]): Set<string> {
  return new Set(edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
}
