import type { APIContext } from 'astro';
import { localeContext } from '#catalog/locale-context.ts';
import { localePaths } from '#catalog/paths.ts';
import { graphFile } from '#catalog/ties.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = () => localePaths();

/** The whole graph, laid out, in one language. */
export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  return Response.json(graphFile(localeContext(props.locale)));
}
