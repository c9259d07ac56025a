import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { NameRow, PageRow } from '../index/tables.ts';
import type { TextMatches } from './execute-query.ts';

/** A page that matches a query by its text, by a name of its node, or both. */
export interface ResultCandidate {
  row: PageRow;
  /** Best score of its editions; 0 when no text matches. */
  score: number;
  name: NameRow | undefined;
  /** Place among the names that match; undefined when the name does not match. */
  nameOrder: number | undefined;
  /** Locales whose text matches. */
  locales: Locale[];
  /** Those of them whose match is certain. */
  exactLocales: Locale[];
}

/** The candidate for a page; undefined when neither its text nor a name matches. */
export function toCandidate(
  row: PageRow,
  texts: TextMatches,
  named: { name: NameRow; order: number } | undefined,
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
    locales: matches.map(({ locale }) => locale),
    exactLocales: matches.filter(({ exact }) => exact).map(({ locale }) => locale),
  };
}

/** The locales in which a page exists. */
export function existingLocales(row: PageRow): Locale[] {
  return LOCALES.filter((_, index) => row.editions[index] !== null && row.editions[index] !== undefined);
}
