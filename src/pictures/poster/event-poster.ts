import type { LinkedItem, EventPosterData } from '../svg/linked-item.ts';
import { placeLabels, type LabelCandidate } from '../labels/labels.ts';
import { drawLinkedMark, type LinkedMark } from '../svg/linked-mark.ts';
import { POSTER_CENTRE, POSTER_CANVAS, ringOutlines, posterMarks, sessionTicks } from './rings.ts';
import { curvePath, svgElement, escaped, linePath } from '../svg/svg.ts';

const MOST_CURVES = 30;

/**
 * An event drawn from its own graph: people as stars on rings by role, those of one session joined, projects as
 * squares and parts as small rings outside. The same data always gives the same picture, turned by the event's id.
 */
export function eventPoster(data: EventPosterData): string {
  const stars = posterMarks(data);
  const labels = placeLabels([middle(), ...stars.map(wishOf)], POSTER_CANVAS).slice(1);
  const found = new Map(
    [...people(data)].map((named) => [named.id, stars.find(({ href }) => href === named.href)]),
  );
  return svgElement(
    'svg',
    { class: 'poster', viewBox: `0 0 ${POSTER_CANVAS.width} ${POSTER_CANVAS.height}`, role: 'group', 'aria-label': data.label },
    ...ringOutlines(data),
    ...stars
      .filter(({ shape }) => shape !== 'project')
      .map((star) => svgElement('path', { class: 'ray', d: linePath(POSTER_CENTRE, star) })),
    ...data.sessionPairs.slice(0, MOST_CURVES).map(([a, b]) => bond(found.get(a), found.get(b))),
    ...sessionTicks(data.sessions),
    svgElement('circle', { class: 'middle', cx: POSTER_CENTRE.x, cy: POSTER_CENTRE.y, r: 30 }),
    svgElement(
      'text',
      { class: 'year', x: POSTER_CENTRE.x, y: POSTER_CENTRE.y + 7, 'text-anchor': 'middle' },
      escaped(data.centre),
    ),
    ...stars.map((star, index) => drawLinkedMark(star, labels[index])),
  );
}

function people({ hosts, speakers, guests }: EventPosterData): LinkedItem[] {
  return [...hosts, ...speakers, ...guests];
}

function wishOf(star: LinkedMark): LabelCandidate {
  const weight = { host: 5, event: 5, star: 4, part: 3, faint: 2, project: 1 }[star.shape];
  return { x: star.x, y: star.y, r: star.r, text: star.name, weight, required: star.shape === 'host' };
}

function middle(): LabelCandidate {
  return { ...POSTER_CENTRE, r: 40, text: '', weight: 9 };
}

function bond(a: LinkedMark | undefined, b: LinkedMark | undefined): string {
  return a && b && a !== b ? svgElement('path', { class: 'bond', d: curvePath(a, POSTER_CENTRE, b) }) : '';
}
