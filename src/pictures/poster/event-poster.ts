import { escapeHtml } from '#text/escape-html.ts';
import type { LabelCandidate } from '../labels/label-positions.ts';
import { placeLabels } from '../labels/place-labels.ts';
import { drawLinkedMark, type LinkedMark } from '../svg/linked-mark.ts';
import { curvePath, linePath, svgElement } from '../svg/svg.ts';
import type { EventPosterData } from './poster-data.ts';
import { POSTER_CANVAS, POSTER_CENTRE, posterMarks, ringOutlines, sessionTicks } from './rings.ts';

const MAX_CURVES = 30;
const MIDDLE_RADIUS = 30;

/**
 * The poster of an event as SVG: people on rings by role, with a curve between those of one session; projects as squares
 * and parts as rings on the outside. The same data gives the same picture; the event's id determines its rotation.
 */
export function eventPoster(data: EventPosterData): string {
  const marks = posterMarks(data);
  const middle = { ...POSTER_CENTRE, r: 40, text: '', weight: 9 };
  const [, ...labels] = placeLabels([middle, ...marks.map(labelCandidate)], POSTER_CANVAS);
  const people = peopleMarks(data, marks);
  const { width, height } = POSTER_CANVAS;
  return svgElement(
    'svg',
    { class: 'poster', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': data.label },
    ...ringOutlines(data),
    svgElement('path', { class: 'ray', d: rays(marks) }),
    ...distinctCurves(data).map(([a, b]) => sessionCurve(people.get(a), people.get(b))),
    sessionTicks(data.sessions),
    svgElement('circle', { class: 'middle', cx: POSTER_CENTRE.x, cy: POSTER_CENTRE.y, r: MIDDLE_RADIUS }),
    svgElement(
      'text',
      { class: 'year', x: POSTER_CENTRE.x, y: POSTER_CENTRE.y + 7, 'text-anchor': 'middle' },
      escapeHtml(data.centre),
    ),
    ...marks.map((mark, index) => drawLinkedMark(mark, labels[index])),
  );
}

/** Lines from the middle to all marks but projects, as one path: a long event has a hundred. */
function rays(marks: readonly LinkedMark[]): string {
  return marks
    .filter(({ shape }) => shape !== 'project')
    .map((mark) => linePath(POSTER_CENTRE, mark))
    .join('');
}

/** The pairs of people in the picture that have a curve, each once. */
export function distinctCurves({
  sessionPairs,
  hosts,
  speakers,
  guests,
}: EventPosterData): (readonly [string, string])[] {
  const shown = new Set([...hosts, ...speakers, ...guests].map(({ id }) => id));
  const pairs = sessionPairs.filter(([a, b]) => a !== b && shown.has(a) && shown.has(b));
  const distinct = new Map(pairs.map((pair) => [pair.toSorted().join(' '), pair] as const));
  return [...distinct.values()].slice(0, MAX_CURVES);
}

/** The mark of each person, by id. */
export function peopleMarks(
  { hosts, speakers, guests }: EventPosterData,
  marks: readonly LinkedMark[],
): Map<string, LinkedMark> {
  const byHref = new Map(marks.map((mark) => [mark.href, mark]));
  return new Map(
    [...hosts, ...speakers, ...guests].flatMap(({ id, href }) => {
      const mark = byHref.get(href);
      return mark ? [[id, mark] as const] : [];
    }),
  );
}

function labelCandidate({ x, y, r, name, shape }: LinkedMark): LabelCandidate {
  const weight = { host: 5, event: 5, star: 4, part: 3, faint: 2, project: 1 }[shape];
  return { x, y, r, text: name, weight, required: shape === 'host' };
}

function sessionCurve(a: LinkedMark | undefined, b: LinkedMark | undefined): string {
  return a && b && a !== b ? svgElement('path', { class: 'bond', d: curvePath(a, POSTER_CENTRE, b) }) : '';
}
