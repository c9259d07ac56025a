import { compareStrings } from '#text/compare.ts';
import { escapeHtml } from '#text/escape-html.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { linePath, svgElement } from '../svg/svg.ts';
import { DAYS_PER_MONTH, type DatedItem, dayNumber, stackRows } from './time-axis.ts';

/** An event in the calendar. */
export interface CalendarEvent extends LinkedItem, DatedItem {
  /** Number of people known to have taken part. */
  people: number;
  /** True when a recap of it is in the archive. */
  hasRecap: boolean;
  /** Tooltip. */
  title: string;
}

/** What the calendar of events is drawn from. */
export interface EventCalendarData {
  /** Accessible name of the picture. */
  label: string;
  /** Abbreviated names of the twelve months. */
  months: readonly string[];
  events: readonly CalendarEvent[];
}

const WIDTH = 640;
const LEFT = 62;
const COLUMN = (WIDTH - LEFT - 8) / 12;
const TOP = 30;
/** Distance of stacked dots, and least height of a year. */
const DOT_DISTANCE = 13;
const MIN_YEAR_HEIGHT = 36;

/** All events as dots, as SVG: a row for each year, newest on top, and a column for each month. */
export function eventCalendar({ label, months, events }: EventCalendarData): string {
  const rows = yearRows(events);
  const height = rows.at(-1)?.base ?? TOP;
  return svgElement(
    'svg',
    { class: 'poster calendar', viewBox: `0 0 ${WIDTH} ${height + 6}`, role: 'group', 'aria-label': label },
    ...months.map((month, index) => monthMark(month, LEFT + COLUMN * index, index % 3 !== 0, height)),
    ...rows.flatMap(({ year, base }) => [
      svgElement('path', { class: 'axis', d: linePath({ x: 0, y: base }, { x: WIDTH, y: base }) }),
      svgElement('text', { class: 'year', x: 0, y: base - 10 }, year),
    ]),
    marks(rows, true),
    marks(rows, false),
    ...rows.flatMap(({ base, dots }) =>
      dots.map(({ event, x, row }) => target(event, x, dotHeight(base, row))),
    ),
  );
}

interface YearRow {
  year: string;
  /** y of the line below the dots. */
  base: number;
  dots: { event: CalendarEvent; x: number; row: number }[];
}

/** Rows from newest to oldest; each is as high as its stacked dots need. */
function yearRows(events: readonly CalendarEvent[]): YearRow[] {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  let base = TOP;
  return [...years]
    .sort(([a], [b]) => compareStrings(b, a))
    .map(([year, inYear]) => {
      const sorted = [...inYear].sort((a, b) => compareStrings(a.date, b.date) || compareStrings(a.id, b.id));
      const positions = sorted.map(
        ({ date }) => LEFT + 4 + ((dayNumber(date) - dayNumber(year)) / DAYS_PER_MONTH) * COLUMN,
      );
      const stacked = stackRows(positions, DOT_DISTANCE);
      base += Math.max(MIN_YEAR_HEIGHT, 20 + Math.max(...stacked) * DOT_DISTANCE);
      const dots = sorted.map((event, index) => {
        return { event, x: positions[index] ?? 0, row: stacked[index] ?? 0 };
      });
      return { year, base, dots };
    });
}

function monthMark(month: string, x: number, minor: boolean, height: number): string {
  const rule = svgElement('path', { class: 'ray', d: linePath({ x, y: TOP - 6 }, { x, y: height }) });
  const style = minor ? 'quiet wide' : 'quiet';
  return rule + svgElement('text', { class: style, x: x + 3, y: TOP - 12 }, escapeHtml(month));
}

/** The dots of all events with or without a recap as one element: a link has no more than its target. */
function marks(rows: readonly YearRow[], hasRecap: boolean): string {
  const d = rows
    .flatMap(({ base, dots }) =>
      dots
        .filter(({ event }) => event.hasRecap === hasRecap)
        .map(({ event, x, row }) => circlePath(x, dotHeight(base, row), dotRadius(event))),
    )
    .join('');
  return d ? svgElement('path', { class: hasRecap ? 'with-post' : 'without-post', d }) : '';
}

function circlePath(x: number, y: number, r: number): string {
  const [left, radius, width] = [x - r, r, 2 * r].map((value) => Math.round(value * 10) / 10);
  return `M${left} ${Math.round(y * 10) / 10}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0-${width} 0z`;
}

function dotHeight(base: number, row: number): number {
  return base - 8 - row * DOT_DISTANCE;
}

function dotRadius({ people }: CalendarEvent): number {
  return 3.2 + Math.min(3.2, Math.sqrt(people) * 0.6);
}

/** A link without a tab stop: the list below the picture has the same links. */
function target({ href, title }: CalendarEvent, cx: number, cy: number): string {
  return svgElement(
    'a',
    { href, tabindex: -1 },
    svgElement('title', {}, escapeHtml(title)),
    svgElement('circle', { class: 'reach', cx, cy, r: 8 }),
  );
}
