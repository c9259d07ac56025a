import land50m from 'world-atlas/land-50m.json' with { type: 'json' };
import land110m from 'world-atlas/land-110m.json' with { type: 'json' };
import { escapeHtml } from '#text/escape-html.ts';
import type { Canvas, PlacedLabel } from '../labels/label-positions.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { type Point, svgElement } from '../svg/svg.ts';
import { landPath } from './coastline.ts';
import {
  type Coordinates,
  EAST_ASIA,
  framePath,
  frameProjection,
  isInFrame,
  type MapFrame,
  WORLD,
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
  /** Accessible name of both maps. */
  label: string;
  cities: readonly MapCity[];
}

const EAST_ASIA_CANVAS: Canvas = { width: 640, height: 470, large: 20, small: 13 };
const WORLD_CANVAS: Canvas = { width: 640, height: 250, large: 20, small: 13 };

/** The map of East Asia, where most events are, as SVG. It shows land without borders: nothing here depends on them. */
export function eastAsiaMap({ label, cities }: CityMapData): string {
  const shown = cities.filter(({ coordinates }) => isInFrame(coordinates, EAST_ASIA));
  return drawMap(label, shown, { frame: EAST_ASIA, land: land50m, canvas: EAST_ASIA_CANVAS });
}

/** The map of the world with the other cities, as SVG; a frame marks East Asia. */
export function worldMap({ label, cities }: CityMapData): string {
  const shown = cities.filter(({ coordinates }) => !isInFrame(coordinates, EAST_ASIA));
  return drawMap(label, shown, { frame: WORLD, land: land110m, canvas: WORLD_CANVAS, inset: EAST_ASIA });
}

/** True when a place is on one of the two maps. */
export function isOnCityMap(coordinates: Coordinates): boolean {
  return isInFrame(coordinates, WORLD) || isInFrame(coordinates, EAST_ASIA);
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
    marks.map(({ x, y, r, text, count }) => ({ x, y, r, text, weight: count, required: true })),
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
    svgElement('path', { class: 'land', d: landPath(land, projection) }),
    inset ? svgElement('path', { class: 'frame', d: framePath(inset, projection) }) : '',
    ...marks.map((mark, index) => drawCity(mark, labels[index])),
  );
}

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
