import type { Locale } from '#i18n/locales.ts';
import { mentionsPath, peopleLetterPath, postYearPath } from '#i18n/paths.ts';
import type { Catalog } from '../../catalog.ts';
import { mentionPages } from '../entries/mentions-page.ts';
import { peopleLetters } from './people-page.ts';
import { postYears } from './post-list-page.ts';

/** URL paths of the pages of lists that are too long for one page; none in a small archive. */
export function longListPaths(catalog: Catalog, locale: Locale): string[] {
  return [
    ...postYears(catalog).map((year) => postYearPath(locale, year)),
    ...peopleLetters(catalog).map((letter) => peopleLetterPath(locale, letter)),
    ...mentionPages(catalog).map(({ node, page }) => mentionsPath(locale, node.kind, node.slug, page)),
  ];
}
