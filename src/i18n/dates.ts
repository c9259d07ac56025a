import { parseEdtf } from '#schemas/edtf.ts';
import { formatDates, formatFirstDay } from './date-text.ts';
import type { Locale } from './locales.ts';

/** A date or interval in EDTF as text; a value that is not EDTF is returned as it is. */
export function formatEdtf(edtf: string, locale: Locale): string {
  const span = parseEdtf(edtf);
  return span ? formatDates(span, locale) : edtf;
}

/** The first day of an EDTF value without its year: 11 月 13 日, 13 November; empty when the day is not known. */
export function dayOfYear(edtf: string, locale: Locale): string {
  const span = parseEdtf(edtf);
  return span ? formatFirstDay(span, locale) : '';
}

/** The start of an EDTF value for HTML's `datetime` attribute, which has no intervals or qualifiers. */
export function htmlDate(edtf: string): string {
  return edtf.split('/')[0]?.replace(/[~?%]/g, '') ?? '';
}
