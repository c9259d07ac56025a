import type { AstroIntegration } from 'astro';
import { buildGraph } from '#graph/build/build.ts';
import { formerSlugs } from '#graph/queries/previous-ids.ts';
import { LOCALES } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { contentDir, readArchive } from '#reader/archive.ts';

/** Makes each address that an entry had under a former id lead to its page, in every language. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const former = formerSlugs(buildGraph(readArchive(contentDir())));
        const pairs = former.flatMap(({ node, slug }) =>
          LOCALES.flatMap((locale) => {
            const [from, to] = [pagePath(locale, node.kind, slug), pagePath(locale, node.kind, node.slug)];
            return [[from, to], ...(node.kind === 'post' ? [[`${from}beside/`, to]] : [])];
          }),
        );
        updateConfig({ redirects: Object.fromEntries(pairs) });
      },
    },
  };
}
