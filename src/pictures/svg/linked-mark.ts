import type { Label } from '../labels/labels.ts';
import { element, escaped, type Point } from './svg.ts';

/** A mark of a picture that leads to a page. */
export interface Star extends Point {
  r: number;
  name: string;
  lang?: string | undefined;
  href: string;
  /** How it is drawn; the style sheet knows the classes. */
  shape: 'star' | 'host' | 'faint' | 'part' | 'project' | 'event';
}

/** A star as a link with its name as title, and its label where there was room for one. */
export function drawStar(star: Star, label: Label | undefined): string {
  const mark =
    star.shape === 'project'
      ? element('rect', { x: star.x - star.r, y: star.y - star.r, width: star.r * 2, height: star.r * 2 })
      : element('circle', { cx: star.x, cy: star.y, r: star.r });
  const reach = element('circle', { class: 'reach', cx: star.x, cy: star.y, r: Math.max(12, star.r + 4) });
  const name = element('title', {}, escaped(star.name));
  const text = label
    ? element(
        'text',
        {
          x: label.x,
          y: label.y,
          'text-anchor': label.anchor,
          class: label.wide ? 'wide' : undefined,
          lang: star.lang,
        },
        escaped(star.name),
      )
    : '';
  return element('a', { href: star.href, class: star.shape }, name, reach, mark, text);
}
