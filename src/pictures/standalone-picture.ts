import { chart, ROOM as SKY, type SkyData } from './archive-map/archive-map.ts';
import type { PosterData } from './svg/linked-item.ts';
import type { Star } from './svg/linked-mark.ts';
import { CENTRE, ROOM as POSTER, RINGS, starsOf } from './poster/rings.ts';
import { curve, element, line, type Point } from './svg/svg.ts';

/** Colours of a picture that stands alone, without the site's style sheet. */
export interface Inks {
  paper: string;
  star: string;
  quiet: string;
  hair: string;
  seal: string;
}

const MOST_RAYS = 260;

/** An event's poster without its names, as a file of its own: for cards. */
export function posterEmblem(data: PosterData, inks: Inks): string {
  const stars = starsOf(data);
  const byLink = new Map(stars.map((star) => [star.href, star]));
  const people = new Map([...data.hosts, ...data.speakers, ...data.guests].map(({ id, href }) => [id, href]));
  const place = (id: string) => byLink.get(people.get(id) ?? '');
  return alone(
    POSTER,
    ...[RINGS.hosts, RINGS.speakers, RINGS.guests].map((radius) => ring(radius, inks)),
    ...stars.filter(({ shape }) => shape !== 'project').map((star) => ray(CENTRE, star, inks)),
    ...data.together.slice(0, 80).map(([a, b]) => bond(place(a), place(b), inks)),
    element('circle', {
      cx: CENTRE.x,
      cy: CENTRE.y,
      r: 30,
      fill: inks.paper,
      stroke: inks.star,
      'stroke-width': 1.2,
    }),
    ...stars.map((star) => mark(star, 1.25, inks)),
  );
}

/** A sky without its names, as a file of its own: for cards. */
export function skyEmblem(data: SkyData, inks: Inks): string {
  const { stars } = chart(data);
  const byId = new Map(stars.map((star) => [star.id, star]));
  const rays = data.ties.slice(0, MOST_RAYS).map(([a, b]) => {
    const [from, to] = [byId.get(a), byId.get(b)];
    return from && to ? ray(from, to, inks) : '';
  });
  const larger = stars.length > 60 ? 1 : 1.5;
  const own = (star: Star & { id: string }) =>
    star.id === data.self ? { ...star, r: 9, shape: 'host' as const } : star;
  return alone(SKY, ...rays, ...stars.map((star) => mark(own(star), larger, inks)));
}

function alone({ width, height }: { width: number; height: number }, ...children: string[]): string {
  const viewBox = `-8 -8 ${width + 16} ${height + 16}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height }, ...children);
}

function ring(radius: number, { hair }: Inks): string {
  return element('ellipse', {
    cx: CENTRE.x,
    cy: CENTRE.y,
    rx: radius * 1.08,
    ry: radius,
    fill: 'none',
    stroke: hair,
  });
}

function ray(from: Point, to: Point, { hair }: Inks): string {
  return element('path', { d: line(from, to), stroke: hair, fill: 'none' });
}

function bond(a: Star | undefined, b: Star | undefined, { seal }: Inks): string {
  if (!a || !b || a === b) return '';
  return element('path', { d: curve(a, CENTRE, b), stroke: seal, 'stroke-width': 0.8, fill: 'none' });
}

function mark({ x, y, r, shape }: Star, larger: number, inks: Inks): string {
  const size = r * larger;
  if (shape === 'project')
    return element('rect', { x: x - size, y: y - size, width: size * 2, height: size * 2, fill: inks.quiet });
  if (shape === 'event' || shape === 'part')
    return element('circle', {
      cx: x,
      cy: y,
      r: size,
      fill: inks.paper,
      stroke: inks.seal,
      'stroke-width': 2,
    });
  return element('circle', { cx: x, cy: y, r: size, fill: shape === 'host' ? inks.seal : inks.star });
}
