import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { NameRow, PageRow } from '../index/tables.ts';
import type { TextMatches } from './execute-query.ts';

/** The locales that a reader of each locale prefers, best first. */
export const LOCALE_PREFERENCE: Record<Locale, readonly Locale[]> = {
  'zh-hans': ['zh-hans', 'zh-hant', 'en'],
  'zh-hant': ['zh-hant', 'zh-hans', 'en'],
  en: ['en', 'zh-hans', 'zh-hant'],
};

/** A page that matches a query by its text, by a name of its node, or both. */
export interface ResultCandidate {
  row: PageRow;
  /** Best score of its editions; 0 when no text matches. */
  score: number;
  name: NameRow | undefined;
  /** Place among the names that match; undefined when the name does not match. */
  nameOrder: number | undefined;
  /** Locale in which the page is shown: the reader's where it exists there, else the first that the reader prefers. */
  shown: Locale;
  /** Locales whose text matches. */
  locales: Locale[];
  /** Those of them whose match is certain. */
  exactLocales: Locale[];
}

/**
 * The candidate for a page; undefined when neither its text nor a name matches.
 * @param locale the reader's locale
 */
export function toCandidate(
  row: PageRow,
  texts: TextMatches,
  named: { name: NameRow; order: number } | undefined,
  locale: Locale,
): ResultCandidate | undefined {
  const matches = LOCALES.flatMap((locale, index) => {
    const id = row.editions[index];
    // A twin shares the id of the first edition.
    const match = texts.get((id === '' ? row.editions[0] : id) ?? '');
    return match === undefined ? [] : [{ locale, ...match }];
  });
  if (matches.length === 0 && !named) return undefined;
  return {
    row,
    score: Math.max(0, ...matches.map(({ score }) => score)),
    name: named?.name,
    nameOrder: named?.order,
    shown: shownLocale(row, locale),
    locales: matches.map(({ locale }) => locale),
    exactLocales: matches.filter(({ exact }) => exact).map(({ locale }) => locale),
  };
}

function shownLocale({ editions }: PageRow, locale: Locale): Locale {
  const exists = (other: Locale) => typeof editions[LOCALES.indexOf(other)] === 'string';
  return LOCALE_PREFERENCE[locale].find(exists) ?? locale;
}
