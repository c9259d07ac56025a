import type { LinkedItem } from '../svg/linked-item.ts';
import { omitKnownWords, truncateText } from '../labels/short-name.ts';
import { svgElement, escaped, linePath } from '../svg/svg.ts';

/** What a series' ladder is drawn from. */
export interface SeriesLadderData {
  label: string;
  /** What the series is called, in short and in full: its editions leave that out. */
  name: string;
  full: string;
  /** Editions, the oldest first, each with the number of people known, and that in words. */
  editions: readonly (LinkedItem & { count: string; people: number })[];
  /** People who were at more than one, with the ids of those editions. */
  people: readonly (LinkedItem & { at: readonly string[] })[];
}

const WIDTH = 640;
const STEP = 58;
const TOP = 34;
/** Room for the names of editions on the left and their numbers of people on the right. */
const LEFT = 244;
const RIGHT = 64;
/** The type on a phone, the largest (`pictures.css`). */
const TYPE = 20;
/** Strands that fit side by side and can still be told apart. */
const MOST = 30;

/** True when a ladder would say something: somebody came back, and of half the editions or more someone is known. */
export function isLadderInformative({ editions, people }: SeriesLadderData): boolean {
  return people.length > 0 && editions.filter((edition) => edition.people > 0).length * 2 >= editions.length;
}

/**
 * A series as a ladder: a rung for each edition, the newest on top, and a strand for each person who came back, with
 * a knot where they were. Whoever was there most often stands nearest to the middle of the rungs.
 */
export function seriesLadder(data: SeriesLadderData): string {
  const { label, editions, people } = data;
  const newest = [...editions].reverse();
  const height = new Map(newest.map(({ id }, index) => [id, TOP + index * STEP]));
  const strands = ordered(people).slice(0, MOST);
  const gap = Math.min(22, (WIDTH - LEFT - RIGHT) / strands.length);
  return svgElement(
    'svg',
    {
      class: 'poster ladder',
      viewBox: `0 0 ${WIDTH} ${TOP + Math.max(0, newest.length - 1) * STEP + 20}`,
      role: 'group',
      'aria-label': label,
    },
    ...newest.map((edition) => rung(height.get(edition.id) ?? 0)),
    ...strands.map((person, index) => strand(person, LEFT + gap * (index + 0.5), height)),
    ...newest.map((edition) => name(edition, data, height.get(edition.id) ?? 0)),
  );
}

/** Those at most editions first, then by id; the order the archive has them in does not matter. */
function ordered(people: SeriesLadderData['people']): SeriesLadderData['people'] {
  return [...people].sort((a, b) => b.at.length - a.at.length || (a.id < b.id ? -1 : 1));
}

function rung(y: number): string {
  return svgElement('path', { class: 'axis', d: linePath({ x: 0, y }, { x: WIDTH, y }) });
}

function name(edition: SeriesLadderData['editions'][number], series: SeriesLadderData, y: number): string {
  const { href, name: words, lang, people, count } = edition;
  const short = truncateText(omitKnownWords(words, 'event', series.name, series.full), LEFT - TYPE / 2, TYPE, true);
  const title = svgElement('title', {}, escaped(words));
  const text = svgElement('text', { x: 0, y: y - 9, lang }, escaped(short));
  const beside = { class: 'quiet wide', x: WIDTH, y: y - 9, 'text-anchor': 'end' };
  const known = people > 0 ? [svgElement('text', beside, escaped(count))] : [];
  return svgElement('a', { href, class: 'rung' }, title, text, ...known);
}

function strand(
  { href, name: words, at }: SeriesLadderData['people'][number],
  x: number,
  height: ReadonlyMap<string, number>,
) {
  const knots = at.flatMap((id) => height.get(id) ?? []).sort((a, b) => a - b);
  const [top = 0, bottom = top] = [knots[0], knots.at(-1)];
  return svgElement(
    'a',
    { href, class: 'star' },
    svgElement('title', {}, escaped(words)),
    svgElement('path', { class: 'strand', d: linePath({ x, y: top }, { x, y: bottom }) }),
    ...knots.map((y) => svgElement('circle', { cx: x, cy: y, r: 4.2 })),
  );
}
