import { escapeHtml } from '#text/escape-html.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { linePath, svgElement } from '../svg/svg.ts';
import { type DatedItem, dayNumber, stackRows } from './time-axis.ts';

/** An event that a person took part in. */
export interface TimelineEvent extends LinkedItem, DatedItem {
  /** Class of the mark: `host` for an organizer, `star` for a speaker, `faint` for others. */
  markClass: 'host' | 'star' | 'faint';
  /** Tooltip: the event, its dates and the person's roles. */
  title: string;
}

/** What the timeline of a person is drawn from. */
export interface PersonTimelineData {
  /** Accessible name of the picture. */
  label: string;
  /** First and last year of the archive: all timelines have the same scale. */
  years: readonly [number, number];
  /** In order of time. */
  events: readonly TimelineEvent[];
}

const WIDTH = 640;
const MARGIN = 14;
const ROW_DISTANCE = 17;
const MIN_MARK_DISTANCE = 15;

/** A person's events on a line of years, as SVG; events close to each other are stacked. */
export function personTimeline({ label, years: [first, last], events }: PersonTimelineData): string {
  const from = dayNumber(`${first}`);
  const scale = (WIDTH - MARGIN * 2) / (dayNumber(`${last + 1}`) - from);
  const xOf = (date: string) => MARGIN + (dayNumber(date) - from) * scale;
  const positions = events.map(({ date }) => xOf(date));
  const rows = stackRows(positions, MIN_MARK_DISTANCE);
  const base = 18 + ROW_DISTANCE * Math.max(1, ...rows);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return svgElement(
    'svg',
    { class: 'poster line', viewBox: `0 0 ${WIDTH} ${base + 34}`, role: 'group', 'aria-label': label },
    svgElement('path', {
      class: 'axis',
      d: linePath({ x: MARGIN, y: base }, { x: WIDTH - MARGIN, y: base }),
    }),
    ...years.map((year, index) => yearMark(year, xOf(`${year}`), base, index % 2 === 1)),
    ...events.map((event, index) =>
      eventMark(event, positions[index] ?? 0, base - 9 - (rows[index] ?? 0) * ROW_DISTANCE),
    ),
  );
}

/** A tick and the year; every second year is hidden where the type is large. */
function yearMark(year: number, x: number, base: number, isOdd: boolean): string {
  const tick = svgElement('path', { class: 'axis', d: linePath({ x, y: base }, { x, y: base + 6 }) });
  const attributes = { x: x + 3, y: base + 22, class: isOdd ? 'quiet wide' : 'quiet' };
  return tick + svgElement('text', attributes, String(year));
}

/** A link without a tab stop: the list below the picture has the same links. */
function eventMark({ href, markClass, title }: TimelineEvent, cx: number, cy: number): string {
  return svgElement(
    'a',
    { href, class: markClass, tabindex: -1 },
    svgElement('title', {}, escapeHtml(title)),
    svgElement('circle', { class: 'reach', cx, cy, r: 9 }),
    svgElement('circle', { cx, cy, r: 6 }),
  );
}
