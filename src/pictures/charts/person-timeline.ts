import { type DatedItem, dayNumber, stackRows } from './time-axis.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { svgElement, escaped, linePath as straight } from '../svg/svg.ts';

/** One gathering of a person, and what they were there: who made it, who spoke, who was there. */
export interface TimelineEvent extends LinkedItem, DatedItem {
  markClass: 'host' | 'star' | 'faint';
  /** What is said of it: the gathering, the day, the roles. */
  title: string;
}

/** What a person's line is drawn from. */
export interface PersonTimelineData {
  label: string;
  /** First and last year of the archive, so that the lines of all people can be compared. */
  years: readonly [number, number];
  /** In order of time. */
  events: readonly TimelineEvent[];
}

const WIDTH = 640;
const EDGE = 14;
const FLOOR = 17;

/** A person's gatherings on the years of the archive; those close to each other stand on one another. */
export function personTimeline({ label, years: [first, last], events: stops }: PersonTimelineData): string {
  const from = dayNumber(`${first}`);
  const scale = (WIDTH - EDGE * 2) / (dayNumber(`${last + 1}`) - from);
  const x = (date: string) => EDGE + (dayNumber(date) - from) * scale;
  const places = events.map(({ date }) => x(date));
  const floor = stackRows(places, 15);
  const base = 18 + FLOOR * Math.max(1, ...floor);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return svgElement(
    'svg',
    { class: 'poster line', viewBox: `0 0 ${WIDTH} ${base + 34}`, role: 'group', 'aria-label': label },
    svgElement('path', { class: 'axis', d: straight({ x: EDGE, y: base }, { x: WIDTH - EDGE, y: base }) }),
    ...years.map((year, index) => yearMark(year, x(`${year}`), base, index % 2 === 1)),
    ...events.map((stop, index) => stopMark(stop, places[index] ?? 0, base - 9 - (floor[index] ?? 0) * FLOOR)),
  );
}

function yearMark(year: number, x: number, base: number, odd: boolean): string {
  const tick = svgElement('path', { class: 'axis', d: straight({ x, y: base }, { x, y: base + 6 }) });
  return (
    tick + svgElement('text', { x: x + 3, y: base + 22, class: odd ? 'quiet wide' : 'quiet' }, String(year))
  );
}

/** Not a stop for the keyboard: the list below the picture has the same links. */
function stopMark({ href, markClass: part, title }: TimelineEvent, cx: number, cy: number): string {
  return svgElement(
    'a',
    { href, class: markClass, tabindex: -1 },
    svgElement('title', {}, escaped(title)),
    svgElement('circle', { class: 'reach', cx, cy, r: 9 }),
    svgElement('circle', { cx, cy, r: 6 }),
  );
}
