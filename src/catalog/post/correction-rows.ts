import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';

/** One corrected error: the text it was in, the day, and what was wrong. */
export interface CorrectionRow {
  post: string;
  /** Its place among the corrections of the post, in the order of the file, from 0. */
  index: number;
  date: string;
  text: LocalizedText;
}

/** Every correction of published texts, newest first; of a day, by post. */
export function correctionRows(catalog: Catalog, context: LocaleContext): CorrectionRow[] {
  const rows = catalog.publishedPosts().flatMap(({ id, data }) =>
    (data.corrections ?? []).map(({ date, text }, index) => ({
      post: id,
      index,
      date,
      text: context.text(text),
    })),
  );
  return rows.sort((a, b) => compareStrings(b.date, a.date) || compareStrings(a.post, b.post));
}
