import { svgElement } from '../svg/svg.ts';
import type { Canvas } from './label-positions.ts';
import type { Rect } from './rect.ts';
import { type SettledMark, shownLabelRects } from './settle-marks.ts';

/**
 * The rectangles of all labels in the colour of the page, one path for each size of type: drawn between the lines and the
 * marks, so that no line passes through a name.
 */
export function labelGrounds(settled: readonly SettledMark[], canvas: Canvas): string[] {
  const ground = (fontSize: number, screen: string) => {
    const d = shownLabelRects(settled, fontSize, canvas.large).map(rectPath).join('');
    return d === '' ? [] : [svgElement('path', { class: `ground ${screen}`, d })];
  };
  return [...ground(canvas.large, 'narrow'), ...ground(canvas.small, 'wide')];
}

function rectPath({ left, right, top, bottom }: Rect): string {
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(Math.round);
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}
