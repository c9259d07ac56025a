import { type GeoProjection, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Least distance of two points of a coast, and least extent of an island, in units of the map. */
const MIN_POINT_DISTANCE = 2;
const MIN_EXTENT = 4;

/**
 * Path data of all land in whole units of the map, without points and islands too small to see: a few kilobytes.
 * @param land topology of `world-atlas` (Natural Earth, public domain)
 */
export function landPath(land: object, projection: GeoProjection): string {
  const topology = land as unknown as Topology<{ land: GeometryCollection }>;
  const path = geoPath(projection)(feature(topology, topology.objects.land)) ?? '';
  return path
    .split('M')
    .flatMap((ring) => (ring === '' ? [] : simplifiedRing(ring)))
    .join('');
}

/** @param ring path data without its M: `1,2L3,4…Z` */
function simplifiedRing(ring: string): string[] {
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  const kept: number[][] = [];
  for (const point of points) {
    const [x = 0, y = 0] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
    if (Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y) >= MIN_POINT_DISTANCE) kept.push(point);
  }
  const extent = (axis: 0 | 1) => {
    const along = kept.map((point) => point[axis] ?? 0);
    return Math.max(...along) - Math.min(...along);
  };
  if (kept.length < 3 || Math.max(extent(0), extent(1)) < MIN_EXTENT) return [];
  return [relativePath(kept)];
}

/** A closed path in whole units with relative coordinates, which are half as long as absolute ones. */
function relativePath(points: readonly number[][]): string {
  const whole = points.map((point) => point.map((one) => Math.round(one)));
  const steps = whole.slice(1).map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = whole[index] ?? [];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${whole[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
