import { hashFraction } from '#text/string-hash.ts';
import { truncateText } from '../labels/short-name.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import type { LinkedMark } from '../svg/linked-mark.ts';
import { linePath, type Point, svgElement } from '../svg/svg.ts';
import type { EventPosterData } from './poster-data.ts';

/** Size of a poster, and its font sizes on a narrow and on a wide screen (`pictures.css` has the same). */
export const POSTER_CANVAS = { width: 500, height: 484, large: 17, small: 13 };
/** Longer names are cut, because they would find no room beside any mark. */
const MAX_LABEL_WIDTH = 290;

/** Where a poster is drawn: its size and middle, and how much higher than wide its rings are. */
export interface PosterFrame {
  canvas: typeof POSTER_CANVAS;
  centre: Point;
  stretch: number;
}

/** The frame of a poster without names, which is the same for all events. */
export const PLAIN_FRAME: PosterFrame = frameOf(POSTER_CANVAS.height);
/** A poster with more marks than this is higher, by `HEIGHT_PER_MARK` for each, so that their names have room. */
const ROOMY_MARKS = 18;
const HEIGHT_PER_MARK = 8;
const MAX_HEIGHT = 800;

/** The frame of a poster with names. */
export function posterFrame({ hosts, speakers, guests, parts }: EventPosterData): PosterFrame {
  const count = hosts.length + speakers.length + guests.length + parts.length;
  const added = Math.max(0, count - ROOMY_MARKS) * HEIGHT_PER_MARK;
  return frameOf(Math.min(MAX_HEIGHT, POSTER_CANVAS.height + added));
}

function frameOf(height: number): PosterFrame {
  return {
    canvas: { ...POSTER_CANVAS, height },
    centre: { x: POSTER_CANVAS.width / 2, y: height / 2 },
    stretch: height / POSTER_CANVAS.height,
  };
}

/** Radius of each ring. Rings are a little wider than high. */
export const RING_RADII = { hosts: 84, speakers: 140, guests: 176, parts: 216, projects: 216 } as const;
const RING_ASPECT = 1.08;
const MAX_PROJECTS = 16;
const MAX_TICKS = 60;

/** Rings with more marks than this use three tracks. */
const CROWDED_RING = 14;
const TRACK_DISTANCE = 24;

/** The marks of a poster: people, parts and projects on their rings, rotated by the event's id. */
export function posterMarks(data: EventPosterData, frame = PLAIN_FRAME): LinkedMark[] {
  const turn = hashFraction(data.id) * Math.PI * 2;
  const ringTurn = (ring: string) => turn + hashFraction(`${data.id} ${ring}`) * 6;
  return [
    ...ringMarks(data.hosts, frame, { radius: RING_RADII.hosts, turn, shape: 'host', r: 6 }),
    ...ringMarks(data.speakers, frame, {
      radius: RING_RADII.speakers,
      turn: ringTurn('speakers'),
      shape: 'star',
      r: 4.6,
    }),
    ...ringMarks(data.guests, frame, {
      radius: RING_RADII.guests,
      turn: ringTurn('guests'),
      shape: 'faint',
      r: 3.4,
    }),
    ...ringMarks(data.parts, frame, {
      radius: RING_RADII.parts,
      turn: ringTurn('parts'),
      shape: 'part',
      r: 7,
    }),
    ...ringMarks(data.projects.slice(0, MAX_PROJECTS), frame, {
      radius: RING_RADII.projects,
      turn: ringTurn('projects'),
      shape: 'project',
      r: 3.2,
    }),
  ];
}

/** Outlines of the rings of people that have any. */
export function ringOutlines(data: EventPosterData, frame: PosterFrame): string[] {
  return ringsWithPeople(data).map(({ radius, number }) =>
    svgElement('ellipse', { class: `ring ring-${number}`, ...ringGeometry(radius, frame) }),
  );
}

/** Half the height of the outermost ring that has an outline. */
export function outermostRing(data: EventPosterData, { stretch }: PosterFrame): number {
  return Math.max(0, ...ringsWithPeople(data).map(({ radius }) => radius * stretch));
}

function ringsWithPeople({ hosts, speakers, guests }: EventPosterData): { radius: number; number: number }[] {
  return [
    { items: hosts, radius: RING_RADII.hosts, number: 1 },
    { items: speakers, radius: RING_RADII.speakers, number: 2 },
    { items: guests, radius: RING_RADII.guests, number: 3 },
  ].filter(({ items }) => items.length > 0);
}

/** Position and radii of a ring as attributes of an `ellipse`. */
export function ringGeometry(radius: number, { centre, stretch }: PosterFrame) {
  return { cx: centre.x, cy: centre.y, rx: radius * RING_ASPECT, ry: radius * stretch };
}

/** A tick around the middle for each session, at most 60, as one path; empty without sessions. */
export function sessionTicks(sessions: number, centre: Point): string {
  const count = Math.min(sessions, MAX_TICKS);
  const ticks = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 - Math.PI / 2;
    const point = (distance: number) => ({
      x: centre.x + Math.cos(angle) * distance,
      y: centre.y + Math.sin(angle) * distance,
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
function ringMarks(
  items: readonly LinkedItem[],
  { centre, stretch }: PosterFrame,
  { radius, turn, shape, r }: Ring,
): LinkedMark[] {
  const crowded = items.length > CROWDED_RING;
  return items.map(({ id, name, lang, href }, index) => {
    const jitter = (hashFraction(id) - 0.5) * (crowded ? 0.3 : 0.7);
    const angle = turn + ((index + jitter) / items.length) * Math.PI * 2;
    const track = crowded ? ((index % 3) - 1) * TRACK_DISTANCE : (hashFraction(`${id} lane`) - 0.5) * 18;
    const distance = radius + track;
    return {
      x: centre.x + Math.cos(angle) * distance * RING_ASPECT,
      y: centre.y + Math.sin(angle) * distance * stretch,
      r,
      name,
      labelText: truncateText(name, MAX_LABEL_WIDTH, POSTER_CANVAS.large, true),
      lang,
      href,
      shape,
    };
  });
}
