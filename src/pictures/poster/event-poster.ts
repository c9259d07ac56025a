import type { Named, PosterData } from '../svg/linked-item.ts';
import { placeLabels, type Wish } from '../labels/labels.ts';
import { drawStar, type Star } from '../svg/linked-mark.ts';
import { CENTRE, ROOM, ringsOf, starsOf, ticks } from './rings.ts';
import { curve, element, escaped, line } from '../svg/svg.ts';

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

function wishOf(star: Star): Wish {
  const weight = { host: 5, event: 5, star: 4, part: 3, faint: 2, project: 1 }[star.shape];
  return { x: star.x, y: star.y, r: star.r, text: star.name, weight, must: star.shape === 'host' };
}

function middle(): Wish {
  return { ...CENTRE, r: 40, text: '', weight: 9 };
}

function bond(a: Star | undefined, b: Star | undefined): string {
  return a && b && a !== b ? element('path', { class: 'bond', d: curve(a, CENTRE, b) }) : '';
}
