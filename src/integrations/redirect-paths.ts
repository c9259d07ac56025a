import type { Graph } from '#graph/model/model.ts';
import { type PreviousSlug, previousSlugs } from '#graph/queries/previous-ids.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import { pagePath, sessionRowPath } from '#i18n/paths.ts';
import { site } from '#site.ts';

/**
 * Old URL to new URL: of each former id, and of each session that is a row of its event's page. The side-by-side page of
 * a previous post id leads to the post.
 */
export function redirectPaths(graph: Graph): Record<string, string> {
  const pairs = [...previousSlugs(graph), ...sessionsWithoutPage(graph)].flatMap(({ node, slug }) =>
    site.locales.flatMap((locale) => {
      const from = pagePath(locale, node.kind, slug);
      const to = hasOwnPage(graph, node)
        ? pagePath(locale, node.kind, node.slug)
        : sessionRowPath(locale, node.slug);
      return [[from, to], ...(node.kind === 'post' ? [[`${from}beside/`, to]] : [])];
    }),
  );
  return Object.fromEntries(pairs);
}

function sessionsWithoutPage(graph: Graph): PreviousSlug[] {
  return [...graph.nodes.values()]
    .filter((node) => !hasOwnPage(graph, node))
    .map((node) => ({ node, slug: node.slug }));
}
