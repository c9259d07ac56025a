import { type GeoPermissibleObjects, type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/land-50m.json' with { type: 'json' };
import far from 'world-atlas/land-110m.json' with { type: 'json' };
import type { LinkedItem } from '../svg/linked-item.ts';
import { placeLabels } from '../labels/labels.ts';
import { svgElement, escaped } from '../svg/svg.ts';

/** A city where people met: degrees east and north, how many gatherings, and a link to them. */
export interface MapCity extends LinkedItem {
  coordinates: readonly [number, number];
  count: number;
  title: string;
}

/** What a map is drawn from. */
export interface CityMapData {
  label: string;
  cities: readonly MapCity[];
}

/** What a map shows: a part of the earth, from south-west to north-east. */
type Frame = readonly [readonly [number, number], readonly [number, number]];

const EAST_ASIA: Frame = [
  [97, 17],
  [130, 44],
];
const WORLD: Frame = [
  [-125, -35],
  [155, 66],
];
const ROOM = { width: 640, height: 470, large: 20, small: 13 };
const WIDE = { width: 640, height: 250, large: 20, small: 13 };

/** The map of East Asia, where most gatherings were. Land only: a map of meetings needs no borders. */
export function eastAsiaMap({ label, cities }: CityMapData): string {
  return drawMap(
    label,
    cities.filter(({ coordinates: place }) => within(coordinates, EAST_ASIA)),
    EAST_ASIA,
    near,
    ROOM,
  );
}

/** The map of the world, for the gatherings elsewhere; a frame says which part of it the other map shows. */
export function worldMap({ label, cities }: CityMapData): string {
  return drawMap(
    label,
    cities.filter(({ coordinates: place }) => !within(coordinates, EAST_ASIA)),
    WORLD,
    far,
    WIDE,
    EAST_ASIA,
  );
}

/** True when a place stands in one of the two frames, so that a map can show it. */
export function isOnCityMap(place: MapCity['coordinates']): boolean {
  return within(place, WORLD) || within(place, EAST_ASIA);
}

type Room = typeof ROOM;

function drawMap(
  label: string,
  cities: readonly MapCity[],
  frame: Frame,
  land: object,
  room: Room,
  inset?: Frame,
): string {
  const projection = fitted(frame, room);
  const marks = cities.map((city) => {
    const [x = 0, y = 0] = projection([...city.coordinates]) ?? [];
    return { ...city, x, y, r: 4 + Math.sqrt(city.count) * 1.6 };
  });
  const labels = placeLabels(
    marks.map(({ x, y, r, name, count }) => ({
      x,
      y,
      r,
      text: `${name} ${count}`,
      weight: count,
      must: true,
    })),
    room,
  );
  return svgElement(
    'svg',
    { class: 'poster map', viewBox: `0 0 ${room.width} ${room.height}`, role: 'group', 'aria-label': label },
    svgElement('path', { class: 'land', d: outline(land, projection) }),
    inset ? svgElement('path', { class: 'frame', d: box(inset, projection) }) : '',
    ...marks.map((mark, index) => cityMark(mark, labels[index])),
  );
}

function cityMark(
  mark: MapCity & { x: number; y: number; r: number },
  label: ReturnType<typeof placeLabels>[number],
): string {
  const words = `${mark.name} ${mark.count}`;
  const text = label && { x: label.x, y: label.y, 'text-anchor': label.anchor, lang: mark.lang };
  return svgElement(
    'a',
    { href: mark.href, class: 'host' },
    svgElement('title', {}, escaped(mark.title)),
    svgElement('circle', { class: 'reach', cx: mark.x, cy: mark.y, r: Math.max(12, mark.r + 3) }),
    svgElement('circle', { cx: mark.x, cy: mark.y, r: mark.r }),
    text ? svgElement('text', { ...text, class: label?.smallTypeOnly ? 'wide' : undefined }, escaped(words)) : '',
  );
}

/** A projection of which a frame fills a room; what lies outside the room is cut off. */
function fitted(frame: Frame, { width, height }: Room): GeoProjection {
  const corners: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: edge(frame) };
  const middle = (frame[0][0] + frame[1][0]) / 2;
  const projection = geoNaturalEarth1().rotate([-middle, 0]);
  return projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      corners,
    )
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ]);
}

/** Points along the four sides of a frame. */
function edge([[west, south], [east, north]]: Frame): [number, number][] {
  return Array.from({ length: 13 }, (_, step) => step / 12).flatMap((part): [number, number][] => {
    const [x, y] = [west + (east - west) * part, south + (north - south) * part];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
}

function box([[west, south], [east, north]]: Frame, projection: GeoProjection): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
  const points = corners.map(([x, y]) =>
    (projection([x, y]) ?? [0, 0]).map((one) => Math.round(one)).join(' '),
  );
  return `M${points.join('L')}Z`;
}

/** All land as one path of whole units, without the points and islands too small to see. */
function outline(land: object, projection: GeoProjection): string {
  const topology = land as unknown as Topology<{ land: GeometryCollection }>;
  const path = geoPath(projection)(feature(topology, topology.objects.land)) ?? '';
  return path
    .split('M')
    .flatMap((ring) => (ring === '' ? [] : thinned(ring)))
    .join('');
}

/** Least distance of two points of a coast, and least reach of an island. */
const FINE = 2;
const SMALL = 4;

function thinned(ring: string): string[] {
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  const kept: number[][] = [];
  for (const point of points) {
    const [x = 0, y = 0] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
    if (Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y) >= FINE) kept.push(point);
  }
  const reach = (axis: 0 | 1) => {
    const along = kept.map((point) => point[axis] ?? 0);
    return Math.max(...along) - Math.min(...along);
  };
  if (kept.length < 3 || Math.max(reach(0), reach(1)) < SMALL) return [];
  return [relative(kept)];
}

/** A closed path in whole units, each point told from the one before: half as long as in full. */
function relative(points: readonly number[][]): string {
  const whole = points.map((point) => point.map((one) => Math.round(one)));
  const steps = whole.slice(1).map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = whole[index] ?? [];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${whole[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function within([x, y]: MapCity['coordinates'], [[west, south], [east, north]]: Frame): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
