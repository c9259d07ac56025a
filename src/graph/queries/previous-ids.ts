import type { Graph, Node, NodeId } from '../model/model.ts';

/** A slug that the page of a node had before. */
export interface PreviousSlug {
  node: Node;
  slug: string;
}

/** Every former slug of every entry and session; each must keep leading to the page. */
export function previousSlugs({ nodes }: Pick<Graph, 'nodes'>): PreviousSlug[] {
  return [...nodes.values()].flatMap((node): PreviousSlug[] => {
    if (node.kind !== 'session') return entrySlugs(node).map((slug) => ({ node, slug }));
    const event = nodes.get(node.event);
    const events = event ? [event.slug, ...previousIds(event)] : [];
    return sessionIds(node, events, '/')
      .filter((slug) => slug !== node.slug)
      .map((slug) => ({ node, slug }));
  });
}

/** The first id that a node ever had: its name in feeds and calendars, which must not change with the id. */
export function firstId(node: Node): string {
  return previousIds(node)[0] ?? node.id.slice(node.id.indexOf(':') + 1);
}

/** The former node ids of a node. Those of a session include its present id under former ids of its event. */
export function previousNodeIds(node: Node, { nodes }: Pick<Graph, 'nodes'>): NodeId[] {
  if (node.kind !== 'session')
    return previousIds(node)
      .map((id) => `${node.kind}:${id}`)
      .filter((id) => id !== node.id);
  const event = nodes.get(node.event);
  const events = event ? [event.id, ...previousNodeIds(event, { nodes })] : [];
  return sessionIds(node, events, '#');
}

/** The present and former ids of a session under the present and former ids of its event. */
function sessionIds(
  session: Extract<Node, { kind: 'session' }>,
  events: readonly string[],
  separator: string,
) {
  const ids = [session.data.id, ...previousIds(session)];
  return events.flatMap((event) => ids.map((id) => `${event}${separator}${id}`));
}

/** The former slugs of an entry. A post with a `slug` had its id as its slug before. */
function entrySlugs(node: Node): string[] {
  const ids = [...previousIds(node), node.id.slice(node.kind.length + 1)];
  return [...new Set(ids)].filter((id) => id !== node.slug);
}

/** Oldest first. */
function previousIds({ data }: Node): readonly string[] {
  return ('previousIds' in data ? data.previousIds : undefined) ?? [];
}
