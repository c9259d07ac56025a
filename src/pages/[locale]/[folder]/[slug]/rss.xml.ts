import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { graph } from '#catalog/graph.ts';
import { localeContext } from '#catalog/locale-context.ts';
import { pathsOf } from '#catalog/paths.ts';
import { rssFeed } from '#feeds/rss.ts';
import type { Node } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { FOLDERS } from '#schemas/folders.ts';

/** A feed of the posts on each event, person and project, in each language, under former ids too. */
export function getStaticPaths() {
  return (['event', 'person', 'project'] as const).flatMap((kind) =>
    pathsOf(kind).flatMap(({ params, props }) =>
      [params.slug, ...(props.node.data.previousIds ?? [])].map((slug) => ({
        params: { ...params, slug, folder: FOLDERS[kind] },
        props,
      })),
    ),
  );
}

export function GET({ props }: APIContext<{ locale: Locale; node: Node }>): Promise<Response> {
  return rss(rssFeed(graph, localeContext(props.locale), props.node));
}
