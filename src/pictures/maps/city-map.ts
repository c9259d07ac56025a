import land50m from 'world-atlas/land-50m.json' with { type: 'json' };
import land110m from 'world-atlas/land-110m.json' with { type: 'json' };
import { escapeHtml } from '#text/escape-html.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import type { Canvas, PlacedLabel } from '../labels/label-positions.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { type Point, svgElement } from '../svg/svg.ts';
import { landPath } from './coastline.ts';
import {
  type Coordinates,
  framePath,
  frameProjection,
  isInFrame,
  type MapFrame,
  regionFrame,
  worldFrame,
} from './map-frame.ts';

/** A city with events. */
export interface MapCity extends LinkedItem {
  coordinates: Coordinates;
  /** Number of events. */
  count: number;
  /** Tooltip. */
  title: string;
}

/** What the maps of cities are drawn from. */
export interface CityMapData {
  /** Accessible name of the maps. */
  label: string;
  cities: readonly MapCity[];
}

const REGION_CANVAS: Canvas = { width: 640, height: 470, large: 22, small: 17.5 };
const WORLD_CANVAS: Canvas = { width: 640, height: 250, large: 22, small: 17.5 };

/**
 * The cities as SVG: a map of the region around the city with most events, and below it, where other cities are
 * outside, a map of the world with those, on which a frame marks the region. Empty without cities. The maps show land
 * without borders: nothing here depends on them.
 */
export function cityMaps({ label, cities }: CityMapData): string {
  const [first] = cities.toSorted((a, b) => b.count - a.count);
  if (!first) return '';
  const all = cities.map(({ coordinates }) => coordinates);
  const region = regionFrame(first.coordinates, all);
  const isInside = ({ coordinates }: MapCity) => isInFrame(coordinates, region);
  const others = cities.filter((city) => !isInside(city));
  const near = drawMap(label, cities.filter(isInside), {
    frame: region,
    land: land50m,
    canvas: REGION_CANVAS,
  });
  if (others.length === 0) return near;
  const world = { frame: worldFrame(all), land: land110m, canvas: WORLD_CANVAS, inset: region };
  return near + drawMap(label, others, world);
}

/** The map of the region around one city, with the cities near it, as SVG. */
export function cityRegionMap({ label, cities }: CityMapData, middle: Coordinates): string {
  const region = regionFrame(middle, []);
  const near = cities.filter(({ coordinates }) => isInFrame(coordinates, region));
  return drawMap(label, near, { frame: region, land: land50m, canvas: WORLD_CANVAS });
}

interface MapOptions {
  frame: MapFrame;
  /** Topology of `world-atlas`. */
  land: object;
  canvas: Canvas;
  /** A frame to mark on the map. */
  inset?: MapFrame;
}

function drawMap(
  label: string,
  cities: readonly MapCity[],
  { frame, land, canvas, inset }: MapOptions,
): string {
  const projection = frameProjection(frame, canvas);
  const marks = cities.map((city): CityMark => {
    const [x = 0, y = 0] = projection([...city.coordinates]) ?? [];
    return { ...city, x, y, r: 4 + Math.sqrt(city.count) * 1.6, text: `${city.name} ${city.count}` };
  });
  const labels = placeLabels(
    marks.map(({ x, y, r, text, count }) => ({ x, y, r, text, weight: count })),
    canvas,
  );
  return svgElement(
    'svg',
    {
      class: 'poster map',
      viewBox: `0 0 ${canvas.width} ${canvas.height}`,
      role: 'group',
      'aria-label': label,
    },
    svgElement('path', { class: 'land', d: framedLand(land, frameKey(frame, canvas)) }),
    inset ? svgElement('path', { class: 'frame', d: framePath(inset, projection) }) : '',
    ...marks.map((mark, index) => drawCity(mark, labels[index])),
  );
}

/** Everything that decides how land looks in a frame on a canvas. */
type FrameKey = readonly [frame: MapFrame, size: Pick<Canvas, 'width' | 'height'>];

function frameKey(frame: MapFrame, { width, height }: Canvas): string {
  return JSON.stringify([frame, { width, height }] satisfies FrameKey);
}

/** The land of a topology in a frame, drawn once for the maps of all languages. */
const framedLand = memoizePerObject((land: object, key: string) =>
  landPath(land, frameProjection(...(JSON.parse(key) as FrameKey))),
);

interface CityMark extends MapCity, Point {
  r: number;
  /** Label: the name and the number of events. */
  text: string;
}

function drawCity({ href, title, lang, x, y, r, text }: CityMark, label: PlacedLabel | undefined): string {
  const labelAttributes = label && {
    x: label.x,
    y: label.y,
    'text-anchor': label.anchor,
    lang,
    class: label.smallTypeOnly ? 'wide' : undefined,
  };
  return svgElement(
    'a',
    { href, class: 'host' },
    svgElement('title', {}, escapeHtml(title)),
    svgElement('circle', { class: 'reach', cx: x, cy: y, r: Math.max(12, r + 3) }),
    svgElement('circle', { cx: x, cy: y, r }),
    labelAttributes ? svgElement('text', labelAttributes, escapeHtml(text)) : '',
  );
}
