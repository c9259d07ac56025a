import type { APIContext } from 'astro';
import { graph } from '#catalog/graph.ts';
import { previewOf } from '#catalog/preview.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { FOLDERS } from '#i18n/paths.ts';

/** One small file for each node in each language. */
export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    [...graph.nodes.values()].flatMap(({ id, kind, slug }) =>
      kind === 'session'
        ? []
        : { params: { locale, path: `${FOLDERS[kind]}/${slug}` }, props: { locale, id } },
    ),
  );
}

/** What the hover preview of a node shows. */
export function GET({ props }: APIContext<{ locale: Locale; id: string }>): Response {
  return Response.json(previewOf(props.id, props.locale));
}
