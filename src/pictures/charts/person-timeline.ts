import { type Dated, dayNumber, floors } from './time-axis.ts';
import type { Named } from '../svg/linked-item.ts';
import { element, escaped, line as straight } from '../svg/svg.ts';

/** One gathering of a person, and what they were there: who made it, who spoke, who was there. */
export interface Stop extends Named, Dated {
  part: 'host' | 'star' | 'faint';
  /** What is said of it: the gathering, the day, the roles. */
  title: string;
}

/** What a person's line is drawn from. */
export interface LineData {
  label: string;
  /** First and last year of the archive, so that the lines of all people can be compared. */
  years: readonly [number, number];
  /** In order of time. */
  stops: readonly Stop[];
}

const WIDTH = 640;
const EDGE = 14;
const FLOOR = 17;

/** A person's gatherings on the years of the archive; those close to each other stand on one another. */
export function gatheringLine({ label, years: [first, last], stops }: LineData): string {
  const from = dayNumber(`${first}`);
  const scale = (WIDTH - EDGE * 2) / (dayNumber(`${last + 1}`) - from);
  const x = (date: string) => EDGE + (dayNumber(date) - from) * scale;
  const places = stops.map(({ date }) => x(date));
  const floor = floors(places, 15);
  const base = 18 + FLOOR * Math.max(1, ...floor);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return element(
    'svg',
    { class: 'poster line', viewBox: `0 0 ${WIDTH} ${base + 34}`, role: 'group', 'aria-label': label },
    element('path', { class: 'axis', d: straight({ x: EDGE, y: base }, { x: WIDTH - EDGE, y: base }) }),
    ...years.map((year, index) => yearMark(year, x(`${year}`), base, index % 2 === 1)),
    ...stops.map((stop, index) => stopMark(stop, places[index] ?? 0, base - 9 - (floor[index] ?? 0) * FLOOR)),
  );
}

function yearMark(year: number, x: number, base: number, odd: boolean): string {
  const tick = element('path', { class: 'axis', d: straight({ x, y: base }, { x, y: base + 6 }) });
  return (
    tick + element('text', { x: x + 3, y: base + 22, class: odd ? 'quiet wide' : 'quiet' }, String(year))
  );
}

/** Not a stop for the keyboard: the list below the picture has the same links. */
function stopMark({ href, part, title }: Stop, cx: number, cy: number): string {
  return element(
    'a',
    { href, class: part, tabindex: -1 },
    element('title', {}, escaped(title)),
    element('circle', { class: 'reach', cx, cy, r: 9 }),
    element('circle', { cx, cy, r: 6 }),
  );
}
