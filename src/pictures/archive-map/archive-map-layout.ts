import { memoizeBounded } from '#text/memoize-bounded.ts';
import { declutterMarks } from '../labels/declutter-marks.ts';
import type { Canvas, LabelCandidate } from '../labels/label-positions.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import type { LinkedMark } from '../svg/linked-mark.ts';
import type { Point } from '../svg/svg.ts';
import { forceLayout, type LayoutEdge, type LayoutNode } from './force-layout.ts';
import { spreadEvenly } from './spread.ts';

/** The nodes and edges of an archive map: the whole archive, or what is around one node. */
export interface ArchiveMapData {
  /** Accessible name of the picture. */
  label: string;
  events: readonly LinkedItem[];
  people: readonly LinkedItem[];
  projects: readonly LinkedItem[];
  /** Id of the node that the map is about, when it is about one. */
  self?: string;
  edges: readonly LayoutEdge[];
}

/** Size of an archive map, and its font sizes on a narrow and on a wide screen (`pictures.css` has the same). */
export const ARCHIVE_MAP_CANVAS: Canvas = { width: 640, height: 600, large: 22, small: 13.5 };

type Shape = 'host' | 'event' | 'star' | 'project';

/** Most labels of each shape; in a crowded map a third of them in large type. */
const MAX_LABELS: Readonly<Record<Shape, number>> = { host: 1, event: 24, star: 36, project: 6 };
/** Weight of the labels of each shape; differences are greater than the weight of any item. */
const SHAPE_WEIGHTS: Readonly<Record<Shape, number>> = { host: 4000, event: 2000, star: 1000, project: 0 };
/** A map with more marks is spread evenly, because a force layout makes its middle too dense to read. */
const CROWDED_MAP = 60;

/** The marks of an archive map, with positions and ids, and a label candidate for each. */
export function layoutArchiveMap(data: ArchiveMapData): {
  marks: (LinkedMark & { id: string })[];
  labels: LabelCandidate[];
} {
  const degree = degrees(data.edges);
  const shaped = shapedItems(data, degree);
  const nodes = shaped.map(({ item, shape, r }) => ({
    id: item.id,
    r: shape === 'event' ? r + labelMargin(item) : r,
  }));
  const crowded = nodes.length > CROWDED_MAP;
  const positions = positionsOf(JSON.stringify([nodes, data.edges, data.self]));
  const marks = shaped.map(({ item: { id, name, lang, href }, shape, r }) => {
    return { ...(positions.get(id) ?? { x: 0, y: 0 }), id, r, shape, name, lang, href };
  });
  const labels = labelCandidates(shaped, marks, degree, crowded);
  if (!crowded) return { marks, labels };
  const decluttered = declutterMarks(
    labels,
    ARCHIVE_MAP_CANVAS,
    ({ weight }) => weight >= SHAPE_WEIGHTS.event,
  );
  return {
    marks: marks.map((mark, index) => ({ ...mark, y: decluttered[index]?.y ?? mark.y })),
    labels: decluttered,
  };
}

/** The positions of nodes and edges in JSON: the same in all languages, so computed for the first. */
const positionsOf = memoizeBounded((json): ReadonlyMap<string, Point> => {
  const [nodes, edges, self] = JSON.parse(json) as [LayoutNode[], LayoutEdge[], (string | null)?];
  const { width, height } = ARCHIVE_MAP_CANVAS;
  const initial = forceLayout(nodes, edges, width, height, self ?? undefined);
  return nodes.length > CROWDED_MAP ? spreadEvenly(nodes, initial, width, height) : initial;
}, 5000);

interface ShapedItem {
  item: LinkedItem;
  shape: Shape;
  r: number;
}

function shapedItems(data: ArchiveMapData, degree: (id: string) => number): ShapedItem[] {
  return [
    ...data.events.map((item): ShapedItem => {
      return { item, shape: 'event', r: 4 + Math.min(9, Math.sqrt(degree(item.id)) * 1.5) };
    }),
    ...data.people.map((item): ShapedItem => {
      if (item.id === data.self) return { item, shape: 'host', r: 7 };
      return { item, shape: 'star', r: 2.2 + Math.min(3, degree(item.id) * 0.4) };
    }),
    ...data.projects.map((item): ShapedItem => ({ item, shape: 'project', r: 2 })),
  ];
}

/** Room kept free around an event; more around events that should have a label. */
function labelMargin({ weight = 0 }: LinkedItem): number {
  return weight >= 2 ? 18 : 9;
}

/** Candidates with a text for the heaviest items of each shape, and without for the others. */
function labelCandidates(
  shaped: readonly ShapedItem[],
  marks: readonly LinkedMark[],
  degree: (id: string) => number,
  crowded: boolean,
): LabelCandidate[] {
  const weights = shaped.map(
    ({ item, shape }) => SHAPE_WEIGHTS[shape] + (item.weight ?? 0) * 100 + degree(item.id),
  );
  return shaped.map(({ item, shape }, index) => {
    const { x = 0, y = 0, r = 0 } = marks[index] ?? {};
    const weight = weights[index] ?? 0;
    const rank = shaped.filter((other, at) => other.shape === shape && (weights[at] ?? 0) > weight).length;
    return {
      x,
      y,
      r,
      weight,
      text: rank < MAX_LABELS[shape] ? item.name : '',
      required: shape === 'host',
      smallTypeOnly: crowded && rank >= MAX_LABELS[shape] / 3,
    };
  });
}

function degrees(edges: readonly LayoutEdge[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const id of edges.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}
