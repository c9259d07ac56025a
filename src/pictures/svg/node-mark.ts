import type { Kind } from '#schemas/edge.ts';
import { type Point, polygonPath, svgElement } from './svg.ts';

/**
 * The mark of a node in the shape that the graph page uses for its kind: squares for projects, upright rectangles for
 * posts, diamonds for organizations, double rings for series, circles for the rest.
 * @param r radius of a circle; the other shapes have about the same area
 */
export function nodeMark({ kind, x, y }: Point & { kind: Kind }, r: number): string {
  if (kind === 'project' || kind === 'post') {
    const [width, height] = [r * (kind === 'post' ? 1.6 : 1.8), r * 1.9];
    return svgElement('rect', { x: x - width / 2, y: y - height / 2, width, height });
  }
  if (kind === 'organization') {
    const half = r * 1.2;
    const corners = [
      { x, y: y - half },
      { x: x + half, y },
      { x, y: y + half },
      { x: x - half, y },
    ];
    return svgElement('path', { d: polygonPath(corners) });
  }
  if (kind !== 'series') return svgElement('circle', { cx: x, cy: y, r });
  const rings = [r * 1.25, r * 0.5];
  return rings.map((radius) => svgElement('circle', { cx: x, cy: y, r: radius })).join('');
}
