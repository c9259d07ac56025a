import { escapeHtml } from '#text/escape-html.ts';
import { labelGrounds } from '../labels/label-grounds.ts';
import { markRect } from '../labels/rect.ts';
import {
  type SettledMark,
  settleMarks,
  shownLabelRects,
  type UnnamedCounts,
  unnamedCounts,
} from '../labels/settle-marks.ts';
import { drawLinkedMark, type LinkedMark } from '../svg/linked-mark.ts';
import { curvePath, linePath, type Point, svgElement } from '../svg/svg.ts';
import type { EventPosterData } from './poster-data.ts';
import { placesOnRing } from './ring-places.ts';
import {
  outermostRing,
  type PosterFrame,
  posterFrame,
  posterMarks,
  ringOutlines,
  sessionTicks,
} from './rings.ts';

const MAX_CURVES = 30;
const MIDDLE_RADIUS = 30;
/** Radius that names keep free around the middle. */
const MIDDLE_ROOM = 40;

/** A poster as SVG, and how many of its people and parts have no name in it on a narrow and on a wide screen. */
export interface EventPoster {
  svg: string;
  unnamed: UnnamedCounts;
}

/**
 * The poster of an event: people on rings by role, with a curve between those of one session; projects as squares and
 * parts as rings on the outside. The same data gives the same picture; the event's id determines its rotation.
 */
export function eventPoster(data: EventPosterData): EventPoster {
  const frame = posterFrame(data);
  const { canvas, centre } = frame;
  const middle = markRect({ ...centre, r: MIDDLE_ROOM });
  const settled = settleMarks(posterMarks(data, frame), canvas, [middle], placesOnRing);
  const marks = settled.map(({ mark }) => mark);
  const shown = settled.filter(({ mark }) => mark.shape !== 'project');
  const svg = svgElement(
    'svg',
    {
      class: 'poster',
      viewBox: viewBox(settled, data, frame),
      role: 'group',
      'aria-label': data.label,
    },
    ...lines(data, marks, frame),
    ...labelGrounds(settled, canvas),
    sessionTicks(data.sessions, centre),
    svgElement('circle', { class: 'middle', cx: centre.x, cy: centre.y, r: MIDDLE_RADIUS }),
    svgElement(
      'text',
      { class: 'year', x: centre.x, y: centre.y + 7, 'text-anchor': 'middle' },
      escapeHtml(data.centre),
    ),
    ...settled.map(({ mark, label }) => drawLinkedMark(mark, label)),
  );
  return { svg, unnamed: unnamedCounts(shown) };
}

/** As high as the rings, marks and names: a poster of three people would be empty above and below. */
function viewBox(settled: readonly SettledMark[], data: EventPosterData, frame: PosterFrame): string {
  const { canvas, centre } = frame;
  const labels = shownLabelRects(settled, canvas.large, canvas.large);
  const rects = [...labels, ...settled.map(({ mark }) => markRect(mark))];
  const ring = outermostRing(data, frame);
  const top = Math.floor(Math.min(centre.y - ring, ...rects.map((rect) => rect.top))) - 2;
  const bottom = Math.ceil(Math.max(centre.y + ring, ...rects.map((rect) => rect.bottom))) + 2;
  return `0 ${top} ${canvas.width} ${bottom - top}`;
}

/** The rings, a line from the middle to each mark but projects, and the curves. */
function lines(data: EventPosterData, marks: readonly LinkedMark[], frame: PosterFrame): string[] {
  const people = peopleMarks(data, marks);
  const rays = marks
    .filter(({ shape }) => shape !== 'project')
    .map((mark) => linePath(frame.centre, mark))
    .join('');
  return [
    ...ringOutlines(data, frame),
    svgElement('path', { class: 'ray', d: rays }),
    ...distinctCurves(data).map(([a, b]) => sessionCurve(people.get(a), people.get(b), frame.centre)),
  ];
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

function sessionCurve(a: LinkedMark | undefined, b: LinkedMark | undefined, centre: Point): string {
  return a && b && a !== b ? svgElement('path', { class: 'bond', d: curvePath(a, centre, b) }) : '';
}
