import {
  ARCHIVE_MAP_CANVAS,
  type ArchiveMapData,
  layoutArchiveMap,
} from './archive-map/archive-map-layout.ts';
import { peopleMarks } from './poster/event-poster.ts';
import type { EventPosterData } from './poster/poster-data.ts';
import { PLAIN_FRAME, posterMarks, RING_RADII, ringGeometry } from './poster/rings.ts';
import type { LinkedMark } from './svg/linked-mark.ts';
import { curvePath, linePath, type Point, svgElement } from './svg/svg.ts';

/** Colours of a picture without the site's style sheet, as `#rrggbb`. */
export interface PictureColors {
  paper: string;
  star: string;
  quiet: string;
  hair: string;
  seal: string;
}

const MAX_EDGES = 260;
const MAX_CURVES = 80;
/** Maps with more marks than this draw them at their own size, smaller ones enlarged. */
const MANY_MARKS = 60;
/** Margin around a picture, in its units. */
const MARGIN = 8;

/** An event's poster without links and labels, as an SVG file for social cards. */
export function standalonePoster(data: EventPosterData, colors: PictureColors): string {
  const marks = posterMarks(data);
  const people = peopleMarks(data, marks);
  const { hosts, speakers, guests } = RING_RADII;
  const { canvas, centre } = PLAIN_FRAME;
  return svgFile(
    canvas,
    ...[hosts, speakers, guests].map((radius) =>
      svgElement('ellipse', { ...ringGeometry(radius, PLAIN_FRAME), fill: 'none', stroke: colors.hair }),
    ),
    ...marks.filter(({ shape }) => shape !== 'project').map((mark) => edgeLine(centre, mark, colors)),
    ...data.sessionPairs
      .slice(0, MAX_CURVES)
      .map(([a, b]) => sessionCurve(people.get(a), people.get(b), colors)),
    svgElement('circle', {
      cx: centre.x,
      cy: centre.y,
      r: 30,
      fill: colors.paper,
      stroke: colors.star,
      'stroke-width': 1.2,
    }),
    ...marks.map((mark) => drawMark(mark, 1.25, colors)),
  );
}

/** An archive map without links and labels, as an SVG file for social cards. */
export function standaloneArchiveMap(data: ArchiveMapData, colors: PictureColors): string {
  const { marks } = layoutArchiveMap(data);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const lines = data.edges.slice(0, MAX_EDGES).map(([a, b]) => {
    const [from, to] = [byId.get(a), byId.get(b)];
    return from && to ? edgeLine(from, to, colors) : '';
  });
  const scale = marks.length > MANY_MARKS ? 1 : 1.5;
  const asSelf = (mark: LinkedMark & { id: string }) =>
    mark.id === data.self ? { ...mark, r: 9, shape: 'host' as const } : mark;
  return svgFile(ARCHIVE_MAP_CANVAS, ...lines, ...marks.map((mark) => drawMark(asSelf(mark), scale, colors)));
}

function svgFile({ width, height }: { width: number; height: number }, ...children: string[]): string {
  const viewBox = `-${MARGIN} -${MARGIN} ${width + MARGIN * 2} ${height + MARGIN * 2}`;
  return svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height }, ...children);
}

function edgeLine(from: Point, to: Point, { hair }: PictureColors): string {
  return svgElement('path', { d: linePath(from, to), stroke: hair, fill: 'none' });
}

function sessionCurve(a: LinkedMark | undefined, b: LinkedMark | undefined, { seal }: PictureColors): string {
  if (!a || !b || a === b) return '';
  const d = curvePath(a, PLAIN_FRAME.centre, b);
  return svgElement('path', { d, stroke: seal, 'stroke-width': 0.8, fill: 'none' });
}

function drawMark({ x, y, r, shape }: LinkedMark, scale: number, colors: PictureColors): string {
  const size = r * scale;
  if (shape === 'project') {
    const square = { x: x - size, y: y - size, width: size * 2, height: size * 2 };
    return svgElement('rect', { ...square, fill: colors.quiet });
  }
  const circle = { cx: x, cy: y, r: size };
  if (shape === 'event' || shape === 'part')
    return svgElement('circle', { ...circle, fill: colors.paper, stroke: colors.seal, 'stroke-width': 2 });
  return svgElement('circle', { ...circle, fill: shape === 'host' ? colors.seal : colors.star });
}
