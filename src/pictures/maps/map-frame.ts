import { type GeoPermissibleObjects, type GeoProjection, geoNaturalEarth1 } from 'd3-geo';

/** Longitude and latitude in degrees, east and north positive. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** The part of the earth that a map shows: its south-west and north-east corner. */
export type MapFrame = readonly [southWest: Coordinates, northEast: Coordinates];

export const EAST_ASIA: MapFrame = [
  [97, 17],
  [130, 44],
];
/** From America's west coast to New Zealand; the polar regions and the Pacific are left out. */
export const WORLD: MapFrame = [
  [-125, -35],
  [155, 66],
];

/** Room beyond the edge of a map, so that the outline of land that is cut off there is not visible. */
const CLIP_MARGIN = 4;
/** Points along each side of a frame: its sides are curves after projection. */
const SIDE_STEPS = 12;

/** True when a place is in a frame. */
export function isInFrame([x, y]: Coordinates, [[west, south], [east, north]]: MapFrame): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** The Natural Earth projection, scaled so that a frame fills a rectangle of this size; what is outside is cut off. */
export function frameProjection(
  frame: MapFrame,
  { width, height }: { width: number; height: number },
): GeoProjection {
  const outline: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: frameOutline(frame) };
  const middleLongitude = (frame[0][0] + frame[1][0]) / 2;
  return geoNaturalEarth1()
    .rotate([-middleLongitude, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      outline,
    )
    .clipExtent([
      [-CLIP_MARGIN, -CLIP_MARGIN],
      [width + CLIP_MARGIN, height + CLIP_MARGIN],
    ]);
}

/** Path data of a frame on a map, through its projected corners. */
export function framePath([[west, south], [east, north]]: MapFrame, projection: GeoProjection): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
  const points = corners.map(([x, y]) => (projection([x, y]) ?? [0, 0]).map(Math.round).join(' '));
  return `M${points.join('L')}Z`;
}

function frameOutline([[west, south], [east, north]]: MapFrame): [number, number][] {
  return Array.from({ length: SIDE_STEPS + 1 }, (_, step) => step / SIDE_STEPS).flatMap(
    (share): [number, number][] => {
      const [x, y] = [west + (east - west) * share, south + (north - south) * share];
      return [
        [x, south],
        [x, north],
        [west, y],
        [east, y],
      ];
    },
  );
}
