import type { LinkedItem } from '../svg/linked-item.ts';
import { declutterMarks } from '../labels/label-declutter.ts';
import { type PlacedLabel, placeLabels, type LabelCandidate } from '../labels/labels.ts';
import { forceLayout, type LayoutEdge } from './force-layout.ts';
import { drawLinkedMark, type LinkedMark } from '../svg/linked-mark.ts';
import { spreadEvenly } from './spread.ts';
import { svgElement, linePath } from '../svg/svg.ts';

/** Everything in the archive that is tied to something, for one picture. */
export interface ArchiveMapData {
  label: string;
  events: readonly LinkedItem[];
  people: readonly LinkedItem[];
  projects: readonly LinkedItem[];
  /** Id of the person whose sky it is, when it is one's. */
  self?: string;
  /** Ties by id: who was where, what was made by whom. */
  edges: readonly LayoutEdge[];
}

/** Its size, and its type on a phone and on a wide screen; the style sheet says the same. */
export const ARCHIVE_MAP_CANVAS = { width: 640, height: 600, large: 19, small: 12 };
/** One person's sky stands in a narrow column, and is set larger. */
const OWN = { ...ARCHIVE_MAP_CANVAS, large: 21, small: 15.5 };
/** How many of each sort are named at most; on a phone a third of them. */
const NAMED = { host: 1, event: 24, star: 36, project: 6 } as const;
/** A sky with more in it is spread, for its middle would be too full to read. */
const CROWDED = 60;

type Shape = keyof typeof NAMED;

/** The whole graph as a sky: events as rings, people as stars between the events they came to, projects as squares. */
export function archiveMap(data: ArchiveMapData): string {
  const { stars, wishes } = layoutArchiveMap(data);
  const labels = placeLabels(wishes, data.self ? OWN : ARCHIVE_MAP_CANVAS);
  const [top, bottom] = data.self ? heights(stars, labels) : [0, ARCHIVE_MAP_CANVAS.height];
  const places = new Map(stars.map((star) => [star.id, star]));
  return svgElement(
    'svg',
    {
      class: data.self ? 'poster sky own' : 'poster sky',
      viewBox: `0 ${top} ${ARCHIVE_MAP_CANVAS.width} ${bottom - top}`,
      role: 'group',
      'aria-label': data.label,
    },
    ...data.edges.map(([a, b]) => tieLine(places.get(a), places.get(b))),
    ...stars.map((star, index) => drawLinkedMark(star, labels[index])).reverse(),
  );
}

/** How far up and down a sky is drawn on. */
function heights(stars: readonly LinkedMark[], labels: readonly (PlacedLabel | undefined)[]): [number, number] {
  const named = labels.flatMap((label) => label ?? []);
  const tops = [...stars.map(({ y, r }) => y - r), ...named.map(({ y }) => y - OWN.large)];
  const bottoms = [...stars.map(({ y, r }) => y + r), ...named.map(({ y }) => y + OWN.large * 0.3)];
  return [Math.floor(Math.min(ARCHIVE_MAP_CANVAS.height, ...tops)) - 2, Math.ceil(Math.max(0, ...bottoms)) + 2];
}

/** Where every star of a sky stands, and which of them would like to be named. */
export function layoutArchiveMap(data: ArchiveMapData): { stars: (LinkedMark & { id: string })[]; wishes: LabelCandidate[] } {
  const degree = degrees(data.edges);
  const shapes = shapesOf(data, degree);
  const bodies = shapes.map(({ named, shape, r }) => ({
    id: named.id,
    r: shape === 'event' ? r + roomFor(named) : r,
  }));
  const loose = forceLayout(bodies, data.edges, ARCHIVE_MAP_CANVAS.width, ARCHIVE_MAP_CANVAS.height);
  const places = bodies.length > CROWDED ? spreadEvenly(bodies, loose, ARCHIVE_MAP_CANVAS.width, ARCHIVE_MAP_CANVAS.height) : loose;
  const stars = shapes.map(({ named, shape, r }) => {
    const { id, name, lang, href } = named;
    return { ...(places.get(id) ?? { x: 0, y: 0 }), id, r, shape, name, lang, href };
  });
  const wished = wishesOf(shapes, stars, degree);
  if (bodies.length <= CROWDED) return { stars, wishes: wished };
  const wishes = declutterMarks(wished, ARCHIVE_MAP_CANVAS, ({ weight }) => weight >= SORTS.event);
  return { stars: stars.map((star, index) => ({ ...star, y: wishes[index]?.y ?? star.y })), wishes };
}

/** Room kept round an event's ring; more round those that must be named. */
function roomFor({ weight = 0 }: LinkedItem): number {
  return weight >= 2 ? 18 : 9;
}

interface Shaped {
  named: LinkedItem;
  shape: Shape;
  r: number;
}

function shapesOf(data: ArchiveMapData, degree: (id: string) => number): Shaped[] {
  return [
    ...data.events.map((named): Shaped => {
      return { named, shape: 'event', r: 4 + Math.min(9, Math.sqrt(degree(named.id)) * 1.5) };
    }),
    ...data.people.map((named): Shaped => {
      const own = named.id === data.self;
      return { named, shape: own ? 'host' : 'star', r: own ? 7 : 2.2 + Math.min(3, degree(named.id) * 0.4) };
    }),
    ...data.projects.map((named): Shaped => ({ named, shape: 'project', r: 2 })),
  ];
}

const SORTS: Readonly<Record<Shape, number>> = { host: 4000, event: 2000, star: 1000, project: 0 };

/** The weightiest of each sort; of them the first third also where the picture is small. */
function wishesOf(shapes: readonly Shaped[], stars: readonly LinkedMark[], degree: (id: string) => number): LabelCandidate[] {
  const weights = shapes.map(
    ({ named, shape }) => SORTS[shape] + (named.weight ?? 0) * 100 + degree(named.id),
  );
  return shapes.map(({ named, shape }, index) => {
    const { x = 0, y = 0, r = 0 } = stars[index] ?? {};
    const weight = weights[index] ?? 0;
    const rank = shapes.filter((other, at) => other.shape === shape && (weights[at] ?? 0) > weight).length;
    const text = rank < NAMED[shape] ? named.name : '';
    return { x, y, r, text, weight, must: shape === 'host', wide: rank >= NAMED[shape] / 3 };
  });
}

type Place = { x: number; y: number } | undefined;

function tieLine(a: Place, b: Place): string {
  return a && b ? svgElement('path', { class: 'ray', d: linePath(a, b) }) : '';
}

function degrees(ties: readonly LayoutEdge[]): (id: string) => number {
  const found = new Map<string, number>();
  for (const id of ties.flat()) found.set(id, (found.get(id) ?? 0) + 1);
  return (id) => found.get(id) ?? 0;
}
