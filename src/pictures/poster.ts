import { fraction } from './hash.ts';
import { placeLabels, type Wish } from './labels.ts';
import { drawStar, type Star } from './star.ts';
import { curve, element, escaped, line, type Point } from './svg.ts';

/** Someone or something round an event. */
export interface Named {
  id: string;
  name: string;
  lang?: string | undefined;
  href: string;
}

/** What a poster is drawn from; everything in it stands on the event's page as well. */
export interface PosterData {
  id: string;
  /** What stands in the middle: the year. */
  centre: string;
  label: string;
  /** Who made it, who spoke, who else was there. */
  hosts: readonly Named[];
  speakers: readonly Named[];
  guests: readonly Named[];
  /** Pairs of people in the same session, by id. */
  together: readonly (readonly [string, string])[];
  parts: readonly Named[];
  projects: readonly Named[];
  /** Sessions known: ticks round the middle. */
  sessions: number;
}

const ROOM = { width: 500, height: 460, large: 16, small: 12.5 };
const CENTRE: Point = { x: ROOM.width / 2, y: ROOM.height / 2 };
const RINGS = { hosts: 84, speakers: 140, guests: 182, parts: 206, projects: 206 } as const;
const MOST_CURVES = 30;

/**
 * An event drawn from its own graph: people as stars on rings by role, those of one session joined, projects as
 * squares and parts as small rings outside. The same data always gives the same picture, turned by the event's id.
 */
export function poster(data: PosterData): string {
  const stars = starsOf(data);
  const labels = placeLabels([middle(), ...stars.map(wishOf)], ROOM).slice(1);
  const found = new Map(
    [...people(data)].map((named) => [named.id, stars.find(({ href }) => href === named.href)]),
  );
  return element(
    'svg',
    { class: 'poster', viewBox: `0 0 ${ROOM.width} ${ROOM.height}`, role: 'group', 'aria-label': data.label },
    ...ringsOf(data),
    ...stars
      .filter(({ shape }) => shape !== 'project')
      .map((star) => element('path', { class: 'ray', d: line(CENTRE, star) })),
    ...data.together.slice(0, MOST_CURVES).map(([a, b]) => bond(found.get(a), found.get(b))),
    ...ticks(data.sessions),
    element('circle', { class: 'middle', cx: CENTRE.x, cy: CENTRE.y, r: 30 }),
    element(
      'text',
      { class: 'year', x: CENTRE.x, y: CENTRE.y + 7, 'text-anchor': 'middle' },
      escaped(data.centre),
    ),
    ...stars.map((star, index) => drawStar(star, labels[index])),
  );
}

function people({ hosts, speakers, guests }: PosterData): Named[] {
  return [...hosts, ...speakers, ...guests];
}

function starsOf(data: PosterData): Star[] {
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

function wishOf(star: Star): Wish {
  const weight = { host: 5, event: 5, star: 4, part: 3, faint: 2, project: 1 }[star.shape];
  return { x: star.x, y: star.y, r: star.r, text: star.name, weight, must: star.shape === 'host' };
}

function middle(): Wish {
  return { ...CENTRE, r: 40, text: '', weight: 9 };
}

function ringsOf({ hosts, speakers, guests }: PosterData): string[] {
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

function bond(a: Star | undefined, b: Star | undefined): string {
  return a && b && a !== b ? element('path', { class: 'bond', d: curve(a, CENTRE, b) }) : '';
}

function ticks(sessions: number): string[] {
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
