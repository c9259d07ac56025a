import type { Kind } from '#schemas/edge.ts';
import { svgElement, polygonPath, type Point } from './svg.ts';

/** A mark as in the graph: a star, a ring, a square, a diamond, a page, a double ring. */
export function nodeMark({ kind, x, y }: Point & { kind: Kind }, r: number): string {
  if (kind === 'project' || kind === 'post') {
    const [width, height] = [r * (kind === 'post' ? 1.6 : 1.8), r * 1.9];
    return svgElement('rect', { x: x - width / 2, y: y - height / 2, width, height });
  }
  if (kind === 'organization') {
    const out = r * 1.2;
    const corners = [
      { x, y: y - out },
      { x: x + out, y },
      { x, y: y + out },
      { x: x - out, y },
    ];
    return svgElement('path', { d: polygonPath(corners) });
  }
  const ring = svgElement('circle', { cx: x, cy: y, r: kind === 'series' ? r * 1.25 : r });
  return kind === 'series' ? ring + svgElement('circle', { cx: x, cy: y, r: r * 0.5 }) : ring;
}
