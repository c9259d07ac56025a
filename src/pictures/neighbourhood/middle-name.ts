import { escapeHtml } from '#text/escape-html.ts';
import type { Rect } from '../labels/rect.ts';
import { wrapName } from '../labels/short-name.ts';
import { textWidth } from '../labels/text-width.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { type Point, svgElement } from '../svg/svg.ts';
import { NEIGHBOURHOOD_CANVAS } from './neighbour-placement.ts';

/** Radius of the mark in the middle, and of its neighbours. */
export const SELF_RADIUS = 7;
export const NEIGHBOUR_RADIUS = 4.4;

const FONT_SIZE = NEIGHBOURHOOD_CANVAS.fontSize;
const LINE_HEIGHT = FONT_SIZE * 1.25;
const MAX_LINES = 2;
/** Top of the name, below the mark at 0, 0, and the margin around it. */
const TOP = SELF_RADIUS + 3;
const MARGIN = 5;
const MAX_HALF_WIDTH = 90;

/**
 * The name below the mark in the middle: its text elements, and the rectangle it takes with a margin. It is wrapped to
 * the width between the marks beside it.
 */
export function middleName(
  { name, lang }: Pick<LinkedItem, 'name' | 'lang'>,
  marks: readonly Point[],
): { texts: string[]; rect: Rect } {
  const beside = marks.filter(
    ({ y }) => y > TOP - FONT_SIZE && y < TOP + LINE_HEIGHT * MAX_LINES + NEIGHBOUR_RADIUS,
  );
  const gaps = beside.map(({ x }) => Math.abs(x) - NEIGHBOUR_RADIUS - MARGIN);
  const lines = wrapName(name, 2 * Math.min(MAX_HALF_WIDTH, ...gaps), FONT_SIZE, MAX_LINES);
  const half = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE))) / 2 + MARGIN;
  const texts = lines.map((line, index) => {
    const y = TOP + FONT_SIZE * 0.95 + index * LINE_HEIGHT;
    return svgElement('text', { x: 0, y, 'text-anchor': 'middle', lang }, escapeHtml(line));
  });
  return {
    texts,
    rect: { left: -half, right: half, top: TOP, bottom: TOP + lines.length * LINE_HEIGHT },
  };
}
