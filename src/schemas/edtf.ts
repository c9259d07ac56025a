import { z } from 'astro/zod';

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
export function parseEdtf(value: string): EdtfSpan | null {
  const [first, second, extra] = value.split('/');
  if (first === undefined || extra !== undefined) return null;
  const from = parsePoint(first);
  const until = second === undefined ? from : parsePoint(second);
  if (!from || !until || until.end < from.start) return null;
  return { ...from, end: until.end, approximate: from.approximate || until.approximate };
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

/** YAML reads an unquoted day as a Date and a bare year as a number; both are the text the author typed. */
function asTyped(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function isBackwards(value: string): boolean {
  const [first = '', second = ''] = value.split('/');
  return parseEdtf(first) !== null && parseEdtf(second) !== null;
}

/** A date or interval in EDTF. */
export const edtf = z
  .preprocess(
    asTyped,
    z.string().refine((value) => parseEdtf(value) !== null, {
      error: ({ input }) =>
        isBackwards(String(input))
          ? 'not a date that exists: its end comes before its beginning'
          : 'not a date that exists; write 2019-06-24, 2019-06, 2019, 2021~ or 2019-06-24/2019-06-26',
    }),
  )
  .describe('EDTF: 2019-06-24, 2019-06, 2019, 2021~, or an interval with a slash');

/** One calendar day. */
export const day = z
  .preprocess(asTyped, z.string().refine(isDay, { error: 'not a day that exists; write it as 2019-06-24' }))
  .describe('A day, YYYY-MM-DD');
