import type { LinkedItem, EventPosterData } from '../svg/linked-item.ts';
import { fraction } from '../hash.ts';
import type { LinkedMark } from '../svg/linked-mark.ts';
import { svgElement, linePath, type Point } from '../svg/svg.ts';

/** The size of a poster, and of its type on a phone and on a wide screen. */
export const POSTER_CANVAS = { width: 500, height: 484, large: 16, small: 12.5 };
/** The middle of everything. */
export const POSTER_CENTRE: Point = { x: POSTER_CANVAS.width / 2, y: POSTER_CANVAS.height / 2 };
/** How far from the middle each sort of thing stands. */
export const RING_RADII = { hosts: 84, speakers: 140, guests: 176, parts: 216, projects: 216 } as const;

/** Everyone and everything round an event, each at its place. */
export function posterMarks(data: EventPosterData): LinkedMark[] {
  const turn = fraction(data.id) * Math.PI * 2;
  return [
    ...ring(data.hosts, RING_RADII.hosts, turn, 'host', 6),
    ...ring(data.speakers, RING_RADII.speakers, turn + fraction(`${data.id} speakers`) * 6, 'star', 4.6),
    ...ring(data.guests, RING_RADII.guests, turn + fraction(`${data.id} guests`) * 6, 'faint', 3.4),
    ...ring(data.parts, RING_RADII.parts, turn + fraction(`${data.id} parts`) * 6, 'part', 7),
    ...ring(
      data.projects.slice(0, 16),
      RING_RADII.projects,
      turn + fraction(`${data.id} projects`) * 6,
      'project',
      3.2,
    ),
  ];
}

/** Spreads names round a ring, each a little off its place; a crowded ring runs in three lanes. */
function ring(
  named: readonly LinkedItem[],
  radius: number,
  turn: number,
  shape: LinkedMark['shape'],
  r: number,
): LinkedMark[] {
  const crowded = named.length > 14;
  return named.map(({ id, name, lang, href }, index) => {
    const jitter = (fraction(id) - 0.5) * (crowded ? 0.3 : 0.7);
    const angle = turn + ((index + jitter) / named.length) * Math.PI * 2;
    const lane = crowded ? ((index % 3) - 1) * 24 : (fraction(`${id} lane`) - 0.5) * 18;
    const reach = radius + lane;
    return {
      x: POSTER_CENTRE.x + Math.cos(angle) * reach * 1.08,
      y: POSTER_CENTRE.y + Math.sin(angle) * reach,
      r,
      name,
      lang,
      href,
      shape,
    };
  });
}

/** The rings that people stand on, where there are any. */
export function ringOutlines({ hosts, speakers, guests }: EventPosterData): string[] {
  const drawn = [hosts, speakers, guests].map((named, index) => ({
    named,
    radius: Object.values(RING_RADII)[index] ?? 0,
    index,
  }));
  return drawn
    .filter(({ named }) => named.length > 0)
    .map(({ radius, index }) =>
      svgElement('ellipse', {
        class: `ring ring-${index + 1}`,
        cx: POSTER_CENTRE.x,
        cy: POSTER_CENTRE.y,
        rx: radius * 1.08,
        ry: radius,
      }),
    );
}

/** One tick round the middle for each session known. */
export function sessionTicks(sessions: number): string[] {
  const count = Math.min(sessions, 60);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 - Math.PI / 2;
    const point = (reach: number) => ({
      x: POSTER_CENTRE.x + Math.cos(angle) * reach,
      y: POSTER_CENTRE.y + Math.sin(angle) * reach,
    });
    return svgElement('path', { class: 'tick', d: linePath(point(34), point(38)) });
  });
}
