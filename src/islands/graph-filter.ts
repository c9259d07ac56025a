import type { WireGraph, WireEdge } from '#graph/wire/wire-format.ts';
import type { GraphState } from './graph-state.ts';

/** Two nodes that are tied, by their places; of several ties the strongest. */
export interface Pair {
  a: number;
  b: number;
  cost: number;
}

/** What is seen of a graph: places of nodes, pairs, and how many ties these have. */
export interface Seen {
  nodes: ReadonlySet<number>;
  pairs: readonly Pair[];
  near: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * What is seen of a graph in a state. A filter of relations or years takes with it the nodes it leaves without a tie; within years,
 * what has no year is seen beside what has one. The focus is always seen.
 */
export function seenIn({ nodes, edges }: WireGraph, state: GraphState): Seen {
  const { hidden, from, until, at } = state;
  const kindShown = (place: number) => !hidden.has(nodes[place]?.kind ?? '');
  const shown = edges.filter((tie) => !hidden.has(tie.relation) && kindShown(tie.a) && kindShown(tie.b));
  const inYears = ({ year }: WireEdge) => year >= from && (until === 0 || year <= until);
  const bounded = from > 0 || until > 0;
  const dated = bounded ? shown.filter((tie) => tie.year > 0 && inYears(tie)) : shown;
  const alive = new Set(dated.flatMap(({ a, b }) => [a, b]));
  const lasting = bounded
    ? shown.filter(({ year, a, b }) => year === 0 && (alive.has(a) || alive.has(b)))
    : [];
  const seen = [...dated, ...lasting];
  const narrowed = bounded || edges.some(({ relation }) => hidden.has(relation));
  const tied = new Set(seen.flatMap(({ a, b }) => [a, b]));
  const visible = nodes.flatMap(({ id }, place) =>
    id === at || (narrowed ? tied.has(place) : kindShown(place)) ? [place] : [],
  );
  return { nodes: new Set(visible), pairs: pairsOf(seen), near: nearOf(seen) };
}

function pairsOf(ties: readonly WireEdge[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { a, b, cost } of ties) {
    const before = pairs.get(`${a}-${b}`);
    if (!before || cost < before.cost) pairs.set(`${a}-${b}`, { a, b, cost });
  }
  return [...pairs.values()];
}

function nearOf(ties: readonly WireEdge[]): Map<number, Set<number>> {
  const near = new Map<number, Set<number>>();
  const add = (from: number, to: number) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  return near;
}
