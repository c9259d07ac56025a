import type { Graph, Node } from '../model/model.ts';

/** A slug a page had before, and the page's own now. */
export interface PreviousSlug {
  node: Node;
  slug: string;
}

/** Every former id of every entry and session, each of which must lead to its page for ever. */
export function previousSlugs({ nodes }: Pick<Graph, 'nodes'>): PreviousSlug[] {
  return [...nodes.values()].flatMap((node): PreviousSlug[] => {
    const ids = formerIds(node);
    if (node.kind !== 'session') return ids.map((slug) => ({ node, slug }));
    const event = nodes.get(node.event);
    const events = event ? [event.slug, ...formerIds(event)] : [];
    const slugs = events.flatMap((of) => [node.data.id, ...ids].map((id) => `${of}/${id}`));
    return slugs.filter((slug) => slug !== node.slug).map((slug) => ({ node, slug }));
  });
}

function formerIds({ data }: Node): readonly string[] {
  return ('previousIds' in data ? data.previousIds : undefined) ?? [];
}
