import { formatDates } from '#i18n/date-text.ts';
import { type Locale, localeInfo } from '#i18n/locales.ts';
import type { TextSegment } from '#search/query/highlights.ts';
import { createElement } from '../dom/element.ts';

/** Text with its matches in `<mark>`. */
export function highlightedText(segments: readonly TextSegment[]): Node[] {
  return segments.map(({ text, marked }) =>
    marked ? createElement('mark', {}, text) : document.createTextNode(text),
  );
}

/** Value of `lang` for text of another locale than the page; undefined for the page's own. */
export function foreignLang(locale: Locale, pageLocale: Locale): string | undefined {
  return locale === pageLocale ? undefined : localeInfo[locale].lang;
}

/** A date `2019`, `2019-06` or `2019-06-24` as the pages of the locale write it. */
export function formatResultDate(date: string, locale: Locale): string {
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
  return date === '' ? '' : formatDates({ start: date, end: date, precision, approximate: false }, locale);
}

/** A query as a message names it: of a pasted text the start. */
export function shortenQuery(q: string): string {
  const chars = [...q.trim()];
  return chars.length > MAX_SHOWN ? `${chars.slice(0, MAX_SHOWN).join('')}…` : q.trim();
}

const MAX_SHOWN = 60;

/** Sentences one after the other: with a space between them where the language has one. */
export function joinSentences(locale: Locale, ...sentences: readonly string[]): string {
  return sentences.join(locale === 'en' ? ' ' : '');
}

/** A moment in the reader's time zone and the format of the locale. */
export function formatMoment(moment: string, locale: Locale): string {
  return new Date(moment).toLocaleString(dateLocale(locale), { dateStyle: 'medium', timeStyle: 'short' });
}

/** The site writes English dates in the British order: 24 June 2019. */
function dateLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : localeInfo[locale].lang;
}
