import type { APIContext } from 'astro';
import { localeContext } from '#catalog/locale-context.ts';
import { localePaths } from '#catalog/paths.ts';
import type { Locale } from '#i18n/locales.ts';
import { readingWords } from '#i18n/strings/reading.ts';

export const getStaticPaths = localePaths;

/** What the comforts of reading say; fetched when the first of them is used, so that no page carries it. */
export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  return Response.json(readingWords(localeContext(props.locale)));
}
