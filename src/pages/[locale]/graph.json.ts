import type { APIContext } from 'astro';
import { lensFor } from '#catalog/lens.ts';
import { localePaths } from '#catalog/paths.ts';
import { graphFile } from '#catalog/ties.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = () => localePaths();

/** The whole graph, laid out, in one language. */
export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  return Response.json(graphFile(lensFor(props.locale)));
}
