import type { Named, PosterData } from '../svg/linked-item.ts';
import { fraction } from '../hash.ts';
import type { Star } from '../svg/linked-mark.ts';
import { element, line, type Point } from '../svg/svg.ts';

/** The size of a poster, and of its type on a phone and on a wide screen. */
export const ROOM = { width: 500, height: 484, large: 16, small: 12.5 };
/** The middle of everything. */
export const CENTRE: Point = { x: ROOM.width / 2, y: ROOM.height / 2 };
/** How far from the middle each sort of thing stands. */
export const RINGS = { hosts: 84, speakers: 140, guests: 176, parts: 216, projects: 216 } as const;

/** Everyone and everything round an event, each at its place. */
export function starsOf(data: PosterData): Star[] {
  const turn = fraction(data.id) * Math.PI * 2;
  return [
    ...ring(data.hosts, RINGS.hosts, turn, 'host', 6),
    ...ring(data.speakers, RINGS.speakers, turn + fraction(`${data.id} speakers`) * 6, 'star', 4.6),
    ...ring(data.guests, RINGS.guests, turn + fraction(`${data.id} guests`) * 6, 'faint', 3.4),
    ...ring(data.parts, RINGS.parts, turn + fraction(`${data.id} parts`) * 6, 'part', 7),
    ...ring(
      data.projects.slice(0, 16),
      RINGS.projects,
      turn + fraction(`${data.id} projects`) * 6,
      'project',
      3.2,
    ),
  ];
}

/** Spreads names round a ring, each a little off its place; a crowded ring runs in three lanes. */
function ring(
  named: readonly Named[],
  radius: number,
  turn: number,
  shape: Star['shape'],
  r: number,
): Star[] {
  const crowded = named.length > 14;
  return named.map(({ id, name, lang, href }, index) => {
    const jitter = (fraction(id) - 0.5) * (crowded ? 0.3 : 0.7);
    const angle = turn + ((index + jitter) / named.length) * Math.PI * 2;
    const lane = crowded ? ((index % 3) - 1) * 24 : (fraction(`${id} lane`) - 0.5) * 18;
    const reach = radius + lane;
    return {
      x: CENTRE.x + Math.cos(angle) * reach * 1.08,
      y: CENTRE.y + Math.sin(angle) * reach,
      r,
      name,
      lang,
      href,
      shape,
    };
  });
}

/** The rings that people stand on, where there are any. */
export function ringsOf({ hosts, speakers, guests }: PosterData): string[] {
  const drawn = [hosts, speakers, guests].map((named, index) => ({
    named,
    radius: Object.values(RINGS)[index] ?? 0,
    index,
  }));
  return drawn
    .filter(({ named }) => named.length > 0)
    .map(({ radius, index }) =>
      element('ellipse', {
        class: `ring ring-${index + 1}`,
        cx: CENTRE.x,
        cy: CENTRE.y,
        rx: radius * 1.08,
        ry: radius,
      }),
    );
}

/** One tick round the middle for each session known. */
export function ticks(sessions: number): string[] {
  const count = Math.min(sessions, 60);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 - Math.PI / 2;
    const point = (reach: number) => ({
      x: CENTRE.x + Math.cos(angle) * reach,
      y: CENTRE.y + Math.sin(angle) * reach,
    });
    return element('path', { class: 'tick', d: line(point(34), point(38)) });
  });
}
