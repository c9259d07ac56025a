import { type DatedItem, dayNumber, stackRows } from './time-axis.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { svgElement, escaped, linePath } from '../svg/svg.ts';

/** What the calendar of gatherings is drawn from. */
export interface EventCalendarData {
  label: string;
  /** The names of the twelve months, as short as the language allows. */
  months: readonly string[];
  /** With the number of people known, and whether a recap here tells of it. */
  events: readonly (LinkedItem & DatedItem & { people: number; hasRecap: boolean; title: string })[];
}

const WIDTH = 640;
const LEFT = 62;
const COLUMN = (WIDTH - LEFT - 8) / 12;
const TOP = 30;
/** Height of a floor of dots, and least height of a row. */
const FLOOR = 13;
const LOWEST = 36;

/** All gatherings, a row a year and a column a month: which season people meet in, and how that moved. */
export function eventCalendar({ label, months, events }: EventCalendarData): string {
  const rows = rowsOf(events);
  const height = rows.at(-1)?.base ?? TOP;
  return svgElement(
    'svg',
    { class: 'poster calendar', viewBox: `0 0 ${WIDTH} ${height + 6}`, role: 'group', 'aria-label': label },
    ...months.map((month, index) => monthMark(month, LEFT + COLUMN * index, index % 3 !== 0, height)),
    ...rows.flatMap(({ year, base, dots }) => [
      svgElement('path', { class: 'axis', d: linePath({ x: 0, y: base }, { x: WIDTH, y: base }) }),
      svgElement('text', { class: 'year', x: 0, y: base - 10 }, year),
      ...dots.map(({ event, x, floor }) => dot(event, x, base - 8 - floor * FLOOR)),
    ]),
  );
}

interface Row {
  year: string;
  /** Height of the row's line. */
  base: number;
  dots: { event: EventCalendarData['events'][number]; x: number; floor: number }[];
}

/** The newest year on top; a row is as high as what stands in it. */
function rowsOf(events: EventCalendarData['events']): Row[] {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  let base = TOP;
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, some]) => {
      const row = [...some].sort((a, b) =>
        a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1,
      );
      const places = row.map(({ date }) => LEFT + 4 + ((dayNumber(date) - dayNumber(year)) / 30.44) * COLUMN);
      const floor = stackRows(places, 13);
      base += Math.max(LOWEST, 20 + Math.max(...floor) * FLOOR);
      return {
        year,
        base,
        dots: row.map((event, index) => ({ event, x: places[index] ?? 0, floor: floor[index] ?? 0 })),
      };
    });
}

function monthMark(month: string, x: number, minor: boolean, height: number): string {
  const rule = svgElement('path', { class: 'ray', d: linePath({ x, y: TOP - 6 }, { x, y: height }) });
  return (
    rule + svgElement('text', { class: minor ? 'quiet wide' : 'quiet', x: x + 3, y: TOP - 12 }, escaped(month))
  );
}

/** Not a stop for the keyboard: the list below the picture has the same links. */
function dot({ href, title, hasRecap, people }: EventCalendarData['events'][number], cx: number, cy: number): string {
  return svgElement(
    'a',
    { href, class: hasRecap ? 'host' : 'event', tabindex: -1 },
    svgElement('title', {}, escaped(title)),
    svgElement('circle', { class: 'reach', cx, cy, r: 8 }),
    svgElement('circle', { cx, cy, r: 3.2 + Math.min(3.2, Math.sqrt(people) * 0.6) }),
  );
}
