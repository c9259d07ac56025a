import { type GeoPermissibleObjects, type GeoProjection, geoNaturalEarth1 } from 'd3-geo';

/** Longitude and latitude in degrees, east and north positive. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** The part of the earth that a map shows: its south-west and north-east corner. */
export type MapFrame = readonly [southWest: Coordinates, northEast: Coordinates];

/** From America's west coast to Australia; without the polar regions and the Pacific, unless a city is there. */
const WORLD: MapFrame = [
  [-125, -35],
  [155, 66],
];

/** Degrees from the middle of a region within which a city belongs to it. */
const REGION_RADIUS = 24;
/** Degrees around the outermost cities of a map, and least extent of a region. */
const REGION_MARGIN = 5;
const WORLD_MARGIN = 6;
const MIN_REGION_EXTENT = 16;

/** The region that a map shows around a place: the cities near it, and room around them. */
export function regionFrame(middle: Coordinates, cities: readonly Coordinates[]): MapFrame {
  const near = cities.filter((city) => isNear(city, middle, REGION_RADIUS));
  const bounds = boundsOf([middle, ...near], REGION_MARGIN);
  return [0, 1].map((corner) =>
    [0, 1].map((axis) => {
      const [low, high] = [bounds[0][axis] ?? 0, bounds[1][axis] ?? 0];
      const missing = Math.max(0, MIN_REGION_EXTENT - (high - low)) / 2;
      return clamp(corner === 0 ? low - missing : high + missing, axis);
    }),
  ) as unknown as MapFrame;
}

/** A frame of the inhabited world, with every city in it. */
export function worldFrame(cities: readonly Coordinates[]): MapFrame {
  const [southWest, northEast] = boundsOf(cities.length > 0 ? cities : [WORLD[0]], WORLD_MARGIN);
  const wider = (axis: 0 | 1): [number, number] => [
    Math.min(WORLD[0][axis], clamp(southWest[axis], axis)),
    Math.max(WORLD[1][axis], clamp(northEast[axis], axis)),
  ];
  const [[west, east], [south, north]] = [wider(0), wider(1)];
  return [
    [west, south],
    [east, north],
  ];
}

function isNear([x, y]: Coordinates, [middleX, middleY]: Coordinates, degrees: number): boolean {
  return Math.abs(x - middleX) <= degrees && Math.abs(y - middleY) <= degrees;
}

function boundsOf(cities: readonly Coordinates[], margin: number): MapFrame {
  const [longitudes, latitudes] = [cities.map(([x]) => x), cities.map(([, y]) => y)];
  return [
    [Math.min(...longitudes) - margin, Math.min(...latitudes) - margin],
    [Math.max(...longitudes) + margin, Math.max(...latitudes) + margin],
  ];
}

/** The projection has no picture beyond the date line, and little near the poles. */
function clamp(degrees: number, axis: number): number {
  const most = axis === 0 ? 180 : 84;
  return Math.max(-most, Math.min(most, degrees));
}

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
