import type { AstroIntegration } from 'astro';
import type { Graph } from '#graph/model/model.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import { LOCALES } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { LoadedArchive } from './loaded-archive.ts';

/** Redirects the URL that an entry had under a previous id to its page, in every language. */
export function redirects(load: () => LoadedArchive): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ redirects: redirectsOfPreviousIds(load().graph) });
      },
    },
  };
}

/** Old URL to new URL; the side-by-side page of a previous post id leads to the post. */
export function redirectsOfPreviousIds(graph: Graph): Record<string, string> {
  const pairs = previousSlugs(graph).flatMap(({ node, slug }) =>
    LOCALES.flatMap((locale) => {
      const [from, to] = [pagePath(locale, node.kind, slug), pagePath(locale, node.kind, node.slug)];
      return [[from, to], ...(node.kind === 'post' ? [[`${from}beside/`, to]] : [])];
    }),
  );
  return Object.fromEntries(pairs);
}
