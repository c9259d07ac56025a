import { compareStrings } from '#text/compare.ts';
import { escapeHtml } from '#text/escape-html.ts';
import { omitKnownWords, truncateText } from '../labels/short-name.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { linePath, svgElement } from '../svg/svg.ts';

/** What the ladder of a series is drawn from. */
export interface SeriesLadderData {
  /** Accessible name of the picture. */
  label: string;
  /** Short name of the series, and its other names, whose words the labels of editions leave out. */
  name: string;
  full: string;
  /** Oldest first; `people`: number of people known to have taken part, `count`: the same as text. */
  editions: readonly (LinkedItem & { count: string; people: number })[];
  /** People who took part in several editions; `at`: the ids of these. */
  people: readonly (LinkedItem & { at: readonly string[] })[];
}

const WIDTH = 640;
const RUNG_DISTANCE = 58;
const TOP = 34;
/** Room for the names of editions on the left, and for their number of people on the right. */
const LEFT = 244;
const RIGHT = 64;
/** Font size on a narrow screen (`pictures.css` has the same). */
const FONT_SIZE = 22;
/** Most strands; more could not be distinguished. */
const MAX_STRANDS = 30;
const MAX_STRAND_DISTANCE = 22;

/** True when a ladder has something to show: somebody came back, and people are known of half of the editions or more. */
export function isLadderInformative({ editions, people }: SeriesLadderData): boolean {
  const known = editions.filter((edition) => edition.people > 0);
  return people.length > 0 && known.length * 2 >= editions.length;
}

/**
 * A series as a ladder, as SVG: a rung for each edition, the newest on top, and a strand for each person who came back,
 * with a dot for each edition they took part in.
 */
export function seriesLadder(data: SeriesLadderData): string {
  const { label, editions, people } = data;
  const newestFirst = [...editions].reverse();
  const rungs = new Map(newestFirst.map(({ id }, index) => [id, TOP + index * RUNG_DISTANCE]));
  const strands = byEditionCount(people).slice(0, MAX_STRANDS);
  const distance = Math.min(MAX_STRAND_DISTANCE, (WIDTH - LEFT - RIGHT) / strands.length);
  const height = TOP + Math.max(0, newestFirst.length - 1) * RUNG_DISTANCE + 20;
  return svgElement(
    'svg',
    { class: 'poster ladder', viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': label },
    ...newestFirst.map(({ id }) => rungLine(rungs.get(id) ?? 0)),
    ...strands.map((person, index) => strand(person, LEFT + distance * (index + 0.5), rungs)),
    ...newestFirst.map((edition) => editionLabel(edition, data, rungs.get(edition.id) ?? 0)),
  );
}

/** People with most editions first, then by id, which does not depend on the order of the archive. */
function byEditionCount(people: SeriesLadderData['people']): SeriesLadderData['people'] {
  return [...people].sort((a, b) => b.at.length - a.at.length || compareStrings(a.id, b.id));
}

function rungLine(y: number): string {
  return svgElement('path', { class: 'axis', d: linePath({ x: 0, y }, { x: WIDTH, y }) });
}

function editionLabel(
  { href, name, lang, people, count }: SeriesLadderData['editions'][number],
  series: SeriesLadderData,
  y: number,
): string {
  const distinct = omitKnownWords(name, 'event', series.name, series.full);
  const short = truncateText(distinct, LEFT - FONT_SIZE / 2, FONT_SIZE, true);
  const countAttributes = { class: 'quiet wide', x: WIDTH, y: y - 9, 'text-anchor': 'end' };
  return svgElement(
    'a',
    { href, class: 'rung' },
    svgElement('title', {}, escapeHtml(name)),
    svgElement('text', { x: 0, y: y - 9, lang }, escapeHtml(short)),
    ...(people > 0 ? [svgElement('text', countAttributes, escapeHtml(count))] : []),
  );
}

function strand(
  { href, name, at }: SeriesLadderData['people'][number],
  x: number,
  rungs: ReadonlyMap<string, number>,
): string {
  const heights = at.flatMap((id) => rungs.get(id) ?? []).sort((a, b) => a - b);
  const [top = 0, bottom = top] = [heights[0], heights.at(-1)];
  return svgElement(
    'a',
    { href, class: 'star' },
    svgElement('title', {}, escapeHtml(name)),
    svgElement('path', { class: 'strand', d: linePath({ x, y: top }, { x, y: bottom }) }),
    ...heights.map((y) => svgElement('circle', { cx: x, cy: y, r: 4.2 })),
  );
}
