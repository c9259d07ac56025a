import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { peopleLetterPath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { listBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog } from '../../catalog.ts';
import { type PeopleIndexLine, peopleIndexes } from '../../person/people-index.ts';
import { listPage, pageOfBreadcrumbs } from './list-page.ts';

/** Lines on the page of all people: 500 had 30 KB gzipped. */
const MAX_LINES = 1200;

/** An index of people by letter. */
interface PeopleIndex {
  title: string;
  /** Start of the ids of the letters. */
  prefix: string;
  groups: readonly [string, readonly PeopleIndexLine[]][];
}

/**
 * The page of all people: an index of Han names and one of Latin names, that of the page's own script first. Of many
 * people each letter is a page of its own, and `letters` are the links to them.
 */
export function peoplePage(catalog: Catalog, locale: Locale, most = MAX_LINES) {
  const context = catalog.localeContext(locale);
  const indexes = bothIndexes(catalog, context);
  const isLong = countLines(indexes) > most;
  return {
    context,
    list: listPage('people', context.t('list.people.lead'), context),
    indexes: (locale === 'en' ? indexes.toReversed() : indexes).map((index) => ({
      ...index,
      letters: isLong
        ? index.groups.map(([letter, lines]) => ({
            name: letter,
            n: lines.length,
            href: peopleLetterPath(locale, letterId(index.prefix, letter)),
          }))
        : undefined,
    })),
  };
}

/** The page of the people with one letter of an index; its id is one of `peopleLetters`. */
export function peopleLetterPage(catalog: Catalog, id: string, locale: Locale) {
  const context = catalog.localeContext(locale);
  const indexes = bothIndexes(catalog, context);
  const { title, prefix, groups } = indexes.find((index) => id.startsWith(index.prefix)) ?? indexes[0];
  // A letter may have people in one language only, because names are converted between the scripts.
  const own = groups.filter(([letter]) => letterId(prefix, letter) === id);
  const name = `${title} · ${own[0]?.[0] ?? id.slice(prefix.length + 1).toUpperCase()}`;
  const trail = [...listBreadcrumbs('people', context), { name, path: peopleLetterPath(locale, id) }];
  const list = pageOfBreadcrumbs(trail, context.t('list.people.lead'), context);
  return { context, list, index: { title, prefix, groups: own } };
}

/**
 * The letters whose people are a page of their own, as in the URLs of the pages, the same for every language; none while
 * all people are on one page.
 */
export function peopleLetters(catalog: Catalog, most = MAX_LINES): string[] {
  const letters = site.locales.flatMap((locale) => {
    const indexes = bothIndexes(catalog, catalog.localeContext(locale));
    if (countLines(indexes) <= most) return [];
    return indexes.flatMap(({ prefix, groups }) => groups.map(([letter]) => letterId(prefix, letter)));
  });
  return [...new Set(letters)].sort();
}

/** The part of a URL, and the id on a page, for a letter of an index; `#` stands for all that is no letter. */
export function letterId(prefix: string, letter: string): string {
  return `${prefix}-${letter === '#' ? '0' : letter.toLowerCase()}`;
}

function bothIndexes(catalog: Catalog, context: LocaleContext): [PeopleIndex, PeopleIndex] {
  const { pinyin, latin } = peopleIndexes(catalog, context);
  return [
    { title: context.t('list.by-pinyin'), groups: pinyin, prefix: 'pinyin' },
    { title: context.t('list.by-latin'), groups: latin, prefix: 'latin' },
  ];
}

function countLines(indexes: readonly PeopleIndex[]): number {
  return indexes.flatMap(({ groups }) => groups).reduce((sum, [, lines]) => sum + lines.length, 0);
}
