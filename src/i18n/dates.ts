import { type EdtfSpan, parseEdtf } from '#schemas/edtf.ts';
import type { Locale } from './locales.ts';

/**
 * A date or interval in words: 2019 年 6 月 24–26 日, 24–26 June 2019.
 * Written by hand rather than by Intl, so that builds do not change with the machine's ICU.
 */
export function formatSpan(span: EdtfSpan, locale: Locale): string {
  const words = locale === 'en' ? english(span) : chinese(span);
  return span.approximate ? `${ABOUT[locale]} ${words}` : words;
}

/** A date or interval in EDTF in words; what is not EDTF is given back as it is. */
export function formatEdtf(edtf: string, locale: Locale): string {
  const span = parseEdtf(edtf);
  return span ? formatSpan(span, locale) : edtf;
}

const ABOUT: Record<Locale, string> = { 'zh-hans': '约', 'zh-hant': '約', en: 'about' };

/** The first day, month or year of an EDTF value as HTML's `datetime` takes it: without doubts or intervals. */
export function machineDate(edtf: string): string {
  return edtf.split('/')[0]?.replace(/[~?%]/g, '') ?? '';
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Parts {
  year: number;
  month: number;
  day: number;
}

function partsOf(iso: string): Parts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function chinese({ start, end, precision }: EdtfSpan): string {
  const [a, b] = [partsOf(start), partsOf(end)];
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

function english({ start, end, precision }: EdtfSpan): string {
  const [a, b] = [partsOf(start), partsOf(end)];
  if (precision === 'year') return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  if (precision === 'month') {
    if (a.year !== b.year) return `${monthOf(a)} ${a.year} – ${monthOf(b)} ${b.year}`;
    return a.month === b.month ? `${monthOf(a)} ${a.year}` : `${monthOf(a)}–${monthOf(b)} ${a.year}`;
  }
  const tail = `${b.day} ${monthOf(b)} ${b.year}`;
  if (start === end) return tail;
  if (a.year !== b.year) return `${a.day} ${monthOf(a)} ${a.year} – ${tail}`;
  return a.month === b.month ? `${a.day}–${tail}` : `${a.day} ${monthOf(a)} – ${tail}`;
}

function monthOf({ month }: Parts): string {
  return MONTHS[month - 1] ?? '';
}
