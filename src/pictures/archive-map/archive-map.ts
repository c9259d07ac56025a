import type { Canvas, PlacedLabel } from '../labels/label-positions.ts';
import { placeLabels } from '../labels/place-labels.ts';
import { drawLinkedMark, type LinkedMark } from '../svg/linked-mark.ts';
import { linePath, type Point, svgElement } from '../svg/svg.ts';
import { ARCHIVE_MAP_CANVAS, type ArchiveMapData, layoutArchiveMap } from './archive-map-layout.ts';

/** The map of one node is in a narrower column, so its type is larger in units of the picture. */
const NODE_MAP_CANVAS: Canvas = { ...ARCHIVE_MAP_CANVAS, large: 22, small: 16.5 };

/**
 * A map of the graph as SVG: events as rings, people as stars near the events they took part in, projects as squares. The
 * same data gives the same picture. The map of one node is only as high as its content.
 */
export function archiveMap(data: ArchiveMapData): string {
  const { marks, labels: candidates } = layoutArchiveMap(data);
  const labels = placeLabels(candidates, data.self ? NODE_MAP_CANVAS : ARCHIVE_MAP_CANVAS);
  const { width, height } = ARCHIVE_MAP_CANVAS;
  const [top, bottom] = data.self ? verticalExtent(marks, labels) : [0, height];
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return svgElement(
    'svg',
    {
      class: data.self ? 'poster archive-map own' : 'poster archive-map',
      viewBox: `0 ${top} ${width} ${bottom - top}`,
      role: 'group',
      'aria-label': data.label,
    },
    svgElement('path', {
      class: 'ray',
      d: data.edges.map(([a, b]) => edgeLine(byId.get(a), byId.get(b))).join(''),
    }),
    // Events are first in the data; reversed, they are painted over people and projects.
    ...marks.map((mark, index) => drawLinkedMark(mark, labels[index])).reverse(),
  );
}

/** Top and bottom of what is drawn, with a margin of 2. */
function verticalExtent(
  marks: readonly LinkedMark[],
  labels: readonly (PlacedLabel | undefined)[],
): [number, number] {
  const placed = labels.flatMap((label) => label ?? []);
  const { large, height } = NODE_MAP_CANVAS;
  const tops = [...marks.map(({ y, r }) => y - r), ...placed.map(({ y }) => y - large)];
  const bottoms = [...marks.map(({ y, r }) => y + r), ...placed.map(({ y }) => y + large * 0.3)];
  return [Math.floor(Math.min(height, ...tops)) - 2, Math.ceil(Math.max(0, ...bottoms)) + 2];
}

/** All edges are one path: a person of many events has a hundred. */
function edgeLine(a: Point | undefined, b: Point | undefined): string {
  return a && b ? linePath(a, b) : '';
}
