import { z } from 'zod';
import { memoizeBounded } from '#text/memoize-bounded.ts';

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** The first and last day an EDTF value can mean, as ISO days, and what is uncertain about it. */
export interface EdtfSpan {
  start: string;
  end: string;
  precision: 'year' | 'month' | 'day';
  approximate: boolean;
}

/**
 * Reads an EDTF level 0 or 1 date or interval (ISO 8601-2:2019; `2019`, `2019-06`, `2019-06-24`,
 * `2021~`, `2019-06-24/2019-06-26`).
 * @returns its span, or null when it is not EDTF, names a day that does not exist, or ends before it starts
 */
export const parseEdtf = memoizeBounded(parseInterval, 20_000);

function parseInterval(value: string): Readonly<EdtfSpan> | null {
  const [first, second, extra] = value.split('/');
  if (first === undefined || extra !== undefined) return null;
  const start = parsePoint(first);
  const end = second === undefined ? start : parsePoint(second);
  if (!start || !end || end.end < start.start) return null;
  return { ...start, end: end.end, approximate: start.approximate || end.approximate };
}

/** The first and last day of a date that is exact to the day; undefined for one that is not, and for what is not EDTF. */
export function exactDays(value: string): { start: string; end: string } | undefined {
  const span = parseEdtf(value);
  return span?.precision === 'day' && !span.approximate ? { start: span.start, end: span.end } : undefined;
}

/** True for a calendar day that exists, written YYYY-MM-DD. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

function parsePoint(value: string): EdtfSpan | null {
  const match = POINT.exec(value);
  if (!match) return null;
  const [, year, month, day, qualifier] = match;
  const approximate = qualifier !== undefined;
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', approximate };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}`, precision: 'month', approximate };
  }
  const iso = `${year}-${month}-${day}`;
  return isDay(iso) ? { start: iso, end: iso, precision: 'day', approximate } : null;
}

/** The text of a date: a YAML parser may give an unquoted day as a Date and a bare year as a number. */
function dateText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function isBackwards(value: string): boolean {
  const [first = '', second = ''] = value.split('/');
  return parseEdtf(first) !== null && parseEdtf(second) !== null;
}

/** Years that a date of the archive can have; others are slips of the keyboard. */
const YEARS = { first: 1900, last: 2100 } as const;
const YEARS_HINT = `a date outside the years ${YEARS.first} to ${YEARS.last}`;

function isOfOurTime(value: string): boolean {
  return value
    .split('/')
    .map((point) => Number(point.slice(0, 4)))
    .every((year) => year >= YEARS.first && year <= YEARS.last);
}

/** A date or interval in EDTF. */
export const edtf = z
  .preprocess(
    dateText,
    z
      .string()
      .refine((value) => parseEdtf(value) !== null, {
        error: ({ input }) =>
          isBackwards(String(input))
            ? 'not a date that exists: its end comes before its beginning'
            : 'not a date that exists; write 2019-06-24, 2019-06, 2019, 2021~ or 2019-06-24/2019-06-26',
        abort: true,
      })
      .refine(isOfOurTime, { error: YEARS_HINT }),
  )
  .describe('EDTF: 2019-06-24, 2019-06, 2019, 2021~, or an interval with a slash');

/** One calendar day. */
export const day = z
  .preprocess(
    dateText,
    z
      .string()
      .refine(isDay, { error: 'not a day that exists; write it as 2019-06-24', abort: true })
      .refine(isOfOurTime, { error: YEARS_HINT }),
  )
  .describe('A day, YYYY-MM-DD');
