import type { EdtfSpan } from '#schemas/edtf.ts';
import type { Locale } from './locales.ts';

/**
 * A date or interval as text: 2019 年 6 月 24–26 日, 24–26 June 2019. Not made with Intl, whose output depends on the
 * ICU version of the machine.
 */
export function formatDates(span: EdtfSpan, locale: Locale): string {
  const text = locale === 'en' ? englishDates(span) : chineseDates(span);
  return span.approximate ? `${ABOUT[locale]} ${text}` : text;
}

/** The first day of a date or interval without its year, below a heading with the year; empty when only the year is known. */
export function formatFirstDay({ start, precision }: EdtfSpan, locale: Locale): string {
  if (precision === 'year') return '';
  const date = dateParts(start);
  const isDay = precision === 'day';
  if (locale === 'en') return isDay ? `${date.day} ${monthName(date)}` : monthName(date);
  return isDay ? `${date.month} 月 ${date.day} 日` : `${date.month} 月`;
}

const ABOUT: Record<Locale, string> = { 'zh-hans': '约', 'zh-hant': '約', en: 'about' };

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface DateParts {
  year: number;
  month: number;
  day: number;
}

function dateParts(iso: string): DateParts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function chineseDates({ start, end, precision }: EdtfSpan): string {
  const [a, b] = [dateParts(start), dateParts(end)];
  if (precision === 'year') return a.year === b.year ? `${a.year} 年` : `${a.year}–${b.year} 年`;
  if (precision === 'month') {
    if (a.year !== b.year) return `${a.year} 年 ${a.month} 月–${b.year} 年 ${b.month} 月`;
    return a.month === b.month ? `${a.year} 年 ${a.month} 月` : `${a.year} 年 ${a.month}–${b.month} 月`;
  }
  const head = `${a.year} 年 ${a.month} 月 ${a.day}`;
  if (start === end) return `${head} 日`;
  if (a.year !== b.year) return `${head} 日–${b.year} 年 ${b.month} 月 ${b.day} 日`;
  return a.month === b.month ? `${head}–${b.day} 日` : `${head} 日–${b.month} 月 ${b.day} 日`;
}

function englishDates({ start, end, precision }: EdtfSpan): string {
  const [a, b] = [dateParts(start), dateParts(end)];
  if (precision === 'year') return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  if (precision === 'month') {
    if (a.year !== b.year) return `${monthName(a)} ${a.year} – ${monthName(b)} ${b.year}`;
    return a.month === b.month ? `${monthName(a)} ${a.year}` : `${monthName(a)}–${monthName(b)} ${a.year}`;
  }
  const tail = `${b.day} ${monthName(b)} ${b.year}`;
  if (start === end) return tail;
  if (a.year !== b.year) return `${a.day} ${monthName(a)} ${a.year} – ${tail}`;
  return a.month === b.month ? `${a.day}–${tail}` : `${a.day} ${monthName(a)} – ${tail}`;
}

function monthName({ month }: DateParts): string {
  return MONTHS[month - 1] ?? '';
}
