import { layoutArchiveMap, ARCHIVE_MAP_CANVAS as SKY, type ArchiveMapData } from './archive-map/archive-map.ts';
import type { EventPosterData } from './svg/linked-item.ts';
import type { LinkedMark } from './svg/linked-mark.ts';
import { POSTER_CENTRE, POSTER_CANVAS as POSTER, RING_RADII, posterMarks } from './poster/rings.ts';
import { curvePath, svgElement, linePath, type Point } from './svg/svg.ts';

/** Colours of a picture that stands alone, without the site's style sheet. */
export interface PictureColors {
  paper: string;
  star: string;
  quiet: string;
  hair: string;
  seal: string;
}

const MOST_RAYS = 260;

/** An event's poster without its names, as a file of its own: for cards. */
export function standalonePoster(data: EventPosterData, inks: PictureColors): string {
  const stars = posterMarks(data);
  const byLink = new Map(stars.map((star) => [star.href, star]));
  const people = new Map([...data.hosts, ...data.speakers, ...data.guests].map(({ id, href }) => [id, href]));
  const place = (id: string) => byLink.get(people.get(id) ?? '');
  return alone(
    POSTER,
    ...[RING_RADII.hosts, RING_RADII.speakers, RING_RADII.guests].map((radius) => ring(radius, inks)),
    ...stars.filter(({ shape }) => shape !== 'project').map((star) => ray(POSTER_CENTRE, star, inks)),
    ...data.sessionPairs.slice(0, 80).map(([a, b]) => bond(place(a), place(b), inks)),
    svgElement('circle', {
      cx: POSTER_CENTRE.x,
      cy: POSTER_CENTRE.y,
      r: 30,
      fill: inks.paper,
      stroke: inks.star,
      'stroke-width': 1.2,
    }),
    ...stars.map((star) => mark(star, 1.25, inks)),
  );
}

/** A sky without its names, as a file of its own: for cards. */
export function standaloneArchiveMap(data: ArchiveMapData, inks: PictureColors): string {
  const { stars } = layoutArchiveMap(data);
  const byId = new Map(stars.map((star) => [star.id, star]));
  const rays = data.edges.slice(0, MOST_RAYS).map(([a, b]) => {
    const [from, to] = [byId.get(a), byId.get(b)];
    return from && to ? ray(from, to, inks) : '';
  });
  const larger = stars.length > 60 ? 1 : 1.5;
  const own = (star: LinkedMark & { id: string }) =>
    star.id === data.self ? { ...star, r: 9, shape: 'host' as const } : star;
  return alone(SKY, ...rays, ...stars.map((star) => mark(own(star), larger, inks)));
}

function alone({ width, height }: { width: number; height: number }, ...children: string[]): string {
  const viewBox = `-8 -8 ${width + 16} ${height + 16}`;
  return svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height }, ...children);
}

function ring(radius: number, { hair }: PictureColors): string {
  return svgElement('ellipse', {
    cx: POSTER_CENTRE.x,
    cy: POSTER_CENTRE.y,
    rx: radius * 1.08,
    ry: radius,
    fill: 'none',
    stroke: hair,
  });
}

function ray(from: Point, to: Point, { hair }: PictureColors): string {
  return svgElement('path', { d: linePath(from, to), stroke: hair, fill: 'none' });
}

function bond(a: LinkedMark | undefined, b: LinkedMark | undefined, { seal }: PictureColors): string {
  if (!a || !b || a === b) return '';
  return svgElement('path', { d: curvePath(a, POSTER_CENTRE, b), stroke: seal, 'stroke-width': 0.8, fill: 'none' });
}

function mark({ x, y, r, shape }: LinkedMark, larger: number, inks: PictureColors): string {
  const size = r * larger;
  if (shape === 'project')
    return svgElement('rect', { x: x - size, y: y - size, width: size * 2, height: size * 2, fill: inks.quiet });
  if (shape === 'event' || shape === 'part')
    return svgElement('circle', {
      cx: x,
      cy: y,
      r: size,
      fill: inks.paper,
      stroke: inks.seal,
      'stroke-width': 2,
    });
  return svgElement('circle', { cx: x, cy: y, r: size, fill: shape === 'host' ? inks.seal : inks.star });
}
