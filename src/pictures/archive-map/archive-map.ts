import { labelGrounds } from '../labels/label-grounds.ts';
import type { Canvas } from '../labels/label-positions.ts';
import { placeLabels } from '../labels/place-labels.ts';
import { type SettledMark, settleMarks, type UnnamedCounts, unnamedCounts } from '../labels/settle-marks.ts';
import { drawLinkedMark } from '../svg/linked-mark.ts';
import { linePath, type Point, svgElement } from '../svg/svg.ts';
import { ARCHIVE_MAP_CANVAS, type ArchiveMapData, layoutArchiveMap } from './archive-map-layout.ts';
import { placesAround } from './near-places.ts';

/** The map of one node is in a narrower column, so its type is larger in units of the picture. */
const NODE_MAP_CANVAS: Canvas = { ...ARCHIVE_MAP_CANVAS, large: 22, small: 16.5 };

/** Marks for whose names the map of one node has room, and what it is higher for each further one. */
const ROOMY_MARKS = 18;
const HEIGHT_PER_MARK = 18;
const MAX_ADDED_HEIGHT = 300;
/** A map with at most as many marks is drawn so that all have their names; of a larger one only some have. */
const MAX_NAMED_MARKS = 60;

/** A map as SVG, and how many of its marks have no name in it on a narrow and on a wide screen. */
export interface ArchiveMap {
  svg: string;
  unnamed: UnnamedCounts;
}

/**
 * A map of the graph: events as rings, people as stars near the events they took part in, projects as squares. The same
 * data gives the same picture. The map of one node is only as high as its content.
 */
export function archiveMap(data: ArchiveMapData): ArchiveMap {
  const canvas = data.self ? nodeMapCanvas(data) : ARCHIVE_MAP_CANVAS;
  const settled = settle(data, canvas);
  const { width, height } = canvas;
  const [top, bottom] = data.self ? verticalExtent(settled, canvas) : [0, height];
  const svg = svgElement(
    'svg',
    {
      class: data.self ? 'poster archive-map own' : 'poster archive-map',
      viewBox: `0 ${top} ${width} ${bottom - top}`,
      role: 'group',
      'aria-label': data.label,
    },
    svgElement('path', { class: 'ray', d: edgeLines(data, settled) }),
    ...labelGrounds(settled, canvas),
    // Events are first in the data; reversed, they are painted over people and projects.
    ...settled.map(({ mark, label }) => drawLinkedMark(mark, label)).reverse(),
  );
  return { svg, unnamed: unnamedCounts(settled) };
}

/** The map of a node with many neighbours is higher, so that all names have room. */
function nodeMapCanvas({ events, people, projects }: ArchiveMapData): Canvas {
  const added = Math.max(0, events.length + people.length + projects.length - ROOMY_MARKS) * HEIGHT_PER_MARK;
  return { ...NODE_MAP_CANVAS, height: NODE_MAP_CANVAS.height + Math.min(MAX_ADDED_HEIGHT, added) };
}

function settle(data: ArchiveMapData, canvas: Canvas): SettledMark[] {
  const { marks, labels } = layoutArchiveMap(data);
  const stretch = canvas.height / ARCHIVE_MAP_CANVAS.height;
  const stretched = marks.map((mark) => ({ ...mark, y: mark.y * stretch }));
  if (marks.length <= MAX_NAMED_MARKS)
    return settleMarks(stretched, canvas, [], (mark, _, far) => placesAround(mark, far));
  const placed = placeLabels(labels, canvas);
  return marks.map((mark, index) => ({ mark, label: placed[index] }));
}

/** Top and bottom of what is drawn, with a margin of 2. */
function verticalExtent(settled: readonly SettledMark[], { large, height }: Canvas): [number, number] {
  const placed = settled.flatMap(({ label }) => label ?? []);
  const tops = [...settled.map(({ mark }) => mark.y - mark.r), ...placed.map(({ y }) => y - large)];
  const bottoms = [...settled.map(({ mark }) => mark.y + mark.r), ...placed.map(({ y }) => y + large * 0.3)];
  return [Math.floor(Math.min(height, ...tops)) - 2, Math.ceil(Math.max(0, ...bottoms)) + 2];
}

/** All edges are one path: a person of many events has a hundred. Marks are in the order of the data. */
function edgeLines(
  { events, people, projects, edges }: ArchiveMapData,
  settled: readonly SettledMark[],
): string {
  const ids = [...events, ...people, ...projects].map(({ id }) => id);
  const byId = new Map(ids.map((id, index) => [id, settled[index]?.mark]));
  return edges.map(([a, b]) => edgeLine(byId.get(a), byId.get(b))).join('');
}

function edgeLine(a: Point | undefined, b: Point | undefined): string {
  return a && b ? linePath(a, b) : '';
}
