import { hashFraction } from '#text/string-hash.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import type { LinkedMark } from '../svg/linked-mark.ts';
import { linePath, type Point, svgElement } from '../svg/svg.ts';
import type { EventPosterData } from './poster-data.ts';

/** Size of a poster, and its font sizes on a narrow and on a wide screen (`pictures.css` has the same). */
export const POSTER_CANVAS = { width: 500, height: 484, large: 17, small: 13 };
/** The middle of a poster. */
export const POSTER_CENTRE: Point = { x: POSTER_CANVAS.width / 2, y: POSTER_CANVAS.height / 2 };
/** Radius of each ring. Rings are a little wider than high. */
export const RING_RADII = { hosts: 84, speakers: 140, guests: 176, parts: 216, projects: 216 } as const;
const RING_ASPECT = 1.08;
const MAX_PROJECTS = 16;
const MAX_TICKS = 60;

/** Rings with more marks than this use three tracks. */
const CROWDED_RING = 14;
const TRACK_DISTANCE = 24;

/** The marks of a poster: people, parts and projects on their rings, rotated by the event's id. */
export function posterMarks(data: EventPosterData): LinkedMark[] {
  const turn = hashFraction(data.id) * Math.PI * 2;
  const ringTurn = (ring: string) => turn + hashFraction(`${data.id} ${ring}`) * 6;
  return [
    ...ringMarks(data.hosts, { radius: RING_RADII.hosts, turn, shape: 'host', r: 6 }),
    ...ringMarks(data.speakers, {
      radius: RING_RADII.speakers,
      turn: ringTurn('speakers'),
      shape: 'star',
      r: 4.6,
    }),
    ...ringMarks(data.guests, {
      radius: RING_RADII.guests,
      turn: ringTurn('guests'),
      shape: 'faint',
      r: 3.4,
    }),
    ...ringMarks(data.parts, { radius: RING_RADII.parts, turn: ringTurn('parts'), shape: 'part', r: 7 }),
    ...ringMarks(data.projects.slice(0, MAX_PROJECTS), {
      radius: RING_RADII.projects,
      turn: ringTurn('projects'),
      shape: 'project',
      r: 3.2,
    }),
  ];
}

/** Outlines of the rings of people that have any. */
export function ringOutlines({ hosts, speakers, guests }: EventPosterData): string[] {
  const rings = [
    { items: hosts, radius: RING_RADII.hosts },
    { items: speakers, radius: RING_RADII.speakers },
    { items: guests, radius: RING_RADII.guests },
  ];
  return rings.flatMap(({ items, radius }, index) =>
    items.length > 0
      ? svgElement('ellipse', { class: `ring ring-${index + 1}`, ...ringGeometry(radius) })
      : [],
  );
}

/** Position and radii of a ring as attributes of an `ellipse`. */
export function ringGeometry(radius: number) {
  return { cx: POSTER_CENTRE.x, cy: POSTER_CENTRE.y, rx: radius * RING_ASPECT, ry: radius };
}

/** A tick around the middle for each session, at most 60, as one path; empty without sessions. */
export function sessionTicks(sessions: number): string {
  const count = Math.min(sessions, MAX_TICKS);
  const ticks = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 - Math.PI / 2;
    const point = (distance: number) => ({
      x: POSTER_CENTRE.x + Math.cos(angle) * distance,
      y: POSTER_CENTRE.y + Math.sin(angle) * distance,
    });
    return linePath(point(34), point(38));
  });
  return count > 0 ? svgElement('path', { class: 'tick', d: ticks.join('') }) : '';
}

interface Ring extends Pick<LinkedMark, 'shape' | 'r'> {
  radius: number;
  /** Angle of the first mark, in radians. */
  turn: number;
}

/** Distributes marks over a ring, each moved a little by its id. */
function ringMarks(items: readonly LinkedItem[], { radius, turn, shape, r }: Ring): LinkedMark[] {
  const crowded = items.length > CROWDED_RING;
  return items.map(({ id, name, lang, href }, index) => {
    const jitter = (hashFraction(id) - 0.5) * (crowded ? 0.3 : 0.7);
    const angle = turn + ((index + jitter) / items.length) * Math.PI * 2;
    const track = crowded ? ((index % 3) - 1) * TRACK_DISTANCE : (hashFraction(`${id} lane`) - 0.5) * 18;
    const distance = radius + track;
    return {
      x: POSTER_CENTRE.x + Math.cos(angle) * distance * RING_ASPECT,
      y: POSTER_CENTRE.y + Math.sin(angle) * distance,
      r,
      name,
      lang,
      href,
      shape,
    };
  });
}
