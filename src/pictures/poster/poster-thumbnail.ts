import type { LinkedMark } from '../svg/linked-mark.ts';
import { svgElement } from '../svg/svg.ts';
import type { EventPosterData } from './poster-data.ts';
import { PLAIN_FRAME, POSTER_CANVAS, posterMarks } from './rings.ts';

/** Side of a thumbnail in its own units. */
const SIZE = 44;
/** Scale of a poster in it; a poster is a little wider than high. */
const SCALE = SIZE / POSTER_CANVAS.width;
const MIDDLE = SIZE / 2;
/** Marks of each ring that are drawn: with more the ring is a grey area, and the file is larger. */
const MAX_MARKS = 24;

/**
 * A poster as a small picture for lists, without names and links: the name is beside it. The middle is filled for an
 * event that a post is about.
 */
export function posterThumbnail(data: EventPosterData, hasRecap: boolean): string {
  const marks = posterMarks({ ...data, projects: [] });
  const shapes = ['host', 'star', 'faint', 'part'] as const;
  return svgElement(
    'svg',
    { class: 'thumb', viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true' },
    svgElement('path', { class: 'ray', d: rays(marks) }),
    ...shapes.flatMap((shape) => dots(marks, shape)),
    svgElement('circle', { class: hasRecap ? 'with-post' : 'without-post', cx: MIDDLE, cy: MIDDLE, r: 3 }),
  );
}

/** Lines from the middle to some marks. */
function rays(marks: readonly LinkedMark[]): string {
  return sample(marks)
    .map((mark) => `M${MIDDLE} ${MIDDLE}L${place(mark)}`)
    .join('');
}

/** Some of the marks, evenly. */
function sample(marks: readonly LinkedMark[]): LinkedMark[] {
  const step = Math.max(1, Math.ceil(marks.length / MAX_MARKS));
  return marks.filter((_, index) => index % step === 0);
}

/** The marks of a ring as one path: a line of no length is a dot as wide as its stroke. */
function dots(marks: readonly LinkedMark[], shape: LinkedMark['shape']): string[] {
  const own = marks.filter((mark) => mark.shape === shape);
  const d = sample(own)
    .map((mark) => `M${place(mark)}h0`)
    .join('');
  return d === '' ? [] : [svgElement('path', { class: shape, d })];
}

function place({ x, y }: LinkedMark): string {
  const scaled = (offset: number) => Math.round((MIDDLE + offset * SCALE) * 10) / 10;
  return `${scaled(x - PLAIN_FRAME.centre.x)} ${scaled(y - PLAIN_FRAME.centre.y)}`;
}
