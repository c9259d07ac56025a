import type { Graph, Node } from './model.ts';

/** A slug a page had before, and the page's own now. */
export interface Former {
  node: Node;
  slug: string;
}

/** Every former id of every entry, each of which must lead to the entry's page for ever. */
export function formerSlugs({ nodes }: Pick<Graph, 'nodes'>): Former[] {
  return [...nodes.values()].flatMap((node) =>
    'previousIds' in node.data && node.data.previousIds
      ? node.data.previousIds.map((slug) => ({ node, slug }))
      : [],
  );
}
