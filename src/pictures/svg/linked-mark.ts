import type { PlacedLabel } from '../labels/labels.ts';
import { svgElement, escaped, type Point } from './svg.ts';

/** A mark of a picture that leads to a page. */
export interface LinkedMark extends Point {
  r: number;
  name: string;
  lang?: string | undefined;
  href: string;
  /** How it is drawn; the style sheet knows the classes. */
  shape: 'star' | 'host' | 'faint' | 'part' | 'project' | 'event';
}

/** A star as a link with its name as title, and its label where there was room for one. */
export function drawLinkedMark(star: LinkedMark, label: PlacedLabel | undefined): string {
  const mark =
    star.shape === 'project'
      ? svgElement('rect', { x: star.x - star.r, y: star.y - star.r, width: star.r * 2, height: star.r * 2 })
      : svgElement('circle', { cx: star.x, cy: star.y, r: star.r });
  const reach = svgElement('circle', { class: 'reach', cx: star.x, cy: star.y, r: Math.max(12, star.r + 4) });
  const name = svgElement('title', {}, escaped(star.name));
  const text = label
    ? svgElement(
        'text',
        {
          x: label.x,
          y: label.y,
          'text-anchor': label.anchor,
          class: label.smallTypeOnly ? 'wide' : undefined,
          lang: star.lang,
        },
        escaped(star.name),
      )
    : '';
  return svgElement('a', { href: star.href, class: star.shape }, name, reach, mark, text);
}
