import { escapeHtml } from '#text/escape-html.ts';
import type { PlacedLabel } from '../labels/label-positions.ts';
import { type Point, svgElement } from './svg.ts';

/** A mark of a picture, linked to a page. */
export interface LinkedMark extends Point {
  /** Radius. */
  r: number;
  name: string;
  /** The name as the label has it, where it is cut. */
  labelText?: string;
  lang?: string | undefined;
  href: string;
  /** Class of the link, which the style sheet draws; `project` is a square, all others are circles. */
  shape: 'star' | 'host' | 'faint' | 'part' | 'project' | 'event';
}

/** Least radius of the area that reacts to a pointer. */
const MIN_TARGET_RADIUS = 12;

/**
 * A mark as a link, with its name as title and, where it has one, its label. It is not in the tab order: the lists of
 * the page have the same links, and a picture can have hundreds.
 */
export function drawLinkedMark(mark: LinkedMark, label: PlacedLabel | undefined): string {
  const { x, y, r, name, lang, href, shape } = mark;
  // A square without a name is left out, because it means nothing to readers; a person without one stays, because marks
  // of people are counted.
  if (shape === 'project' && !label) return '';
  const hidden = shape === 'project' && label?.smallTypeOnly ? ' wide' : '';
  return svgElement(
    'a',
    { href, class: `${shape}${hidden}`, tabindex: -1 },
    svgElement('title', {}, escapeHtml(name)),
    svgElement('circle', { class: 'reach', cx: x, cy: y, r: Math.max(MIN_TARGET_RADIUS, r + 4) }),
    shape === 'project'
      ? svgElement('rect', { x: x - r, y: y - r, width: r * 2, height: r * 2 })
      : svgElement('circle', { cx: x, cy: y, r }),
    label ? drawLabel(label, mark.labelText ?? name, lang) : '',
  );
}

/** A placed label as text; class `wide` hides it where the type is large. */
export function drawLabel(
  { x, y, anchor, smallTypeOnly }: PlacedLabel,
  text: string,
  lang: string | undefined,
): string {
  return svgElement(
    'text',
    { x, y, 'text-anchor': anchor, class: smallTypeOnly ? 'wide' : undefined, lang },
    escapeHtml(text),
  );
}
