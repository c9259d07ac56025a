import type { Kind } from '#schemas/edge.ts';
import type { Named } from './gathering.ts';
import { fraction } from './hash.ts';
import { placeLabels, type Wish } from './labels.ts';
import { element, escaped, line, type Point } from './svg.ts';

/** A node of a neighbourhood; `cost` is what its tie to the middle costs, in hundredths. */
export interface Neighbour extends Named {
  kind: Kind;
  cost: number;
}

/** What a neighbourhood is drawn from: somebody or something, what is nearest to it, and how these are tied. */
export interface NeighbourhoodData {
  label: string;
  self: Named & { kind: Kind };
  others: readonly Neighbour[];
  /** Pairs among the others, by id. */
  ties: readonly (readonly [string, string])[];
}

const ROOM = { width: 420, height: 320, large: 16, small: 12 };
const MIDDLE: Point = { x: ROOM.width / 2, y: ROOM.height / 2 };
/** How far out the nearest and the furthest stand, and how much wider than high the ring is. */
const REACH = { least: 74, most: 126, wide: 1.28 };

/**
 * A node in the middle of its nearest neighbours as a small still picture: the more a tie says, the nearer. Every
 * mark leads to its page. The same data always gives the same picture.
 */
export function neighbourhood({ label, self, others, ties }: NeighbourhoodData): string {
  const around = others.map((other, at) => ({
    ...other,
    ...spot(self.id, other, at, others.length),
    r: 4.4,
  }));
  const marks = [{ ...self, ...MIDDLE, r: 7 }, ...around];
  const labels = placeLabels(marks.map(wishOf), ROOM);
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  const between = ties.map(([a, b]) => tie(places.get(a), places.get(b), 'ray'));
  return element(
    'svg',
    {
      class: 'poster near',
      viewBox: `0 0 ${ROOM.width} ${ROOM.height}`,
      role: 'group',
      'aria-label': label,
    },
    ...between,
    ...around.map((mark) => tie(MIDDLE, mark, mark.cost <= 200 ? 'bond' : 'ray')),
    ...marks.map((mark, at) => {
      const place = labels[at];
      const text = place
        ? element(
            'text',
            {
              ...{ x: place.x, y: place.y, 'text-anchor': place.anchor, lang: mark.lang },
              class: place.wide ? 'wide' : undefined,
            },
            escaped(mark.name),
          )
        : '';
      return element(
        'a',
        { href: mark.href, class: `near-${mark.kind}` },
        element('title', {}, escaped(mark.name)),
        element('circle', { class: 'reach', cx: mark.x, cy: mark.y, r: 12 }),
        markOf(mark),
        text,
      );
    }),
  );
}

/** Round the middle in the order given, turned by the node's own id. */
function spot(self: string, { cost }: Neighbour, at: number, count: number): Point {
  const angle = (fraction(self) + at / count) * Math.PI * 2;
  const share = Math.min(1, Math.max(0, (cost - 100) / 200));
  const reach = REACH.least + (REACH.most - REACH.least) * share;
  return {
    x: MIDDLE.x + Math.cos(angle) * reach * REACH.wide,
    y: MIDDLE.y + Math.sin(angle) * reach,
  };
}

function wishOf({ x, y, r, name }: Point & { r: number; name: string }, at: number): Wish {
  return { x, y, r, text: name, weight: at === 0 ? 99 : 50 - at, must: at === 0 };
}

function tie(a: Point | undefined, b: Point | undefined, className: string): string {
  return a && b ? element('path', { class: className, d: line(a, b) }) : '';
}

/** The same marks as in the graph: a star, a ring, a square, a diamond, a page, a double ring. */
function markOf({ kind, x, y, r }: Point & { kind: Kind; r: number }): string {
  if (kind === 'project' || kind === 'post')
    return element('rect', {
      x: x - r * 0.8,
      y: y - r,
      width: r * (kind === 'post' ? 1.6 : 1.8),
      height: r * 1.9,
    });
  if (kind === 'organization')
    return element('path', {
      d: `M${x} ${y - r * 1.2}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}z`,
    });
  const ring = element('circle', { cx: x, cy: y, r: kind === 'series' ? r * 1.25 : r });
  return kind === 'series' ? ring + element('circle', { cx: x, cy: y, r: r * 0.5 }) : ring;
}
