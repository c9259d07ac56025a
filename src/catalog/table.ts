import type { TableRow } from '#graph/wire/table-row.ts';
import { filing } from '#i18n/collate.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { KINDS } from '#schemas/edge.ts';
import { declarations } from '#schemas/register.ts';
import { nearestOf, wholeOnce } from './ties.ts';

const NEAR = 4;

/** Every node as a row, in an order; rows that are equal in it are in order of name. */
export function tableRows(order: 'ties' | 'name' | 'kind' | 'year', context: LocaleContext): TableRow[] {
  const keys = {
    ties: (row: TableRow) => -row.count,
    name: () => 0,
    kind: ({ rank }: TableRow) => rank,
    year: ({ years }: TableRow) => -years[1],
  }[order];
  return rowsIn(context).sort(
    (a, b) => keys(a) - keys(b) || compare(a.filed, b.filed) || compare(a.id, b.id),
  );
}

/** What the legend tells: kinds and relations with how many there are, and the years of ties, the newest first. */
export function legend() {
  const { nodes, ties } = wholeOnce();
  const relations = declarations().map((declaration) => ({
    ...declaration,
    count: ties.filter(({ relation }) => relation === declaration.relation).length,
  }));
  return {
    kinds: KINDS.map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length })),
    relations: relations.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    years: [...new Set(ties.map(({ year }) => year))].filter((year) => year > 0).sort((a, b) => b - a),
  };
}

function rowsIn(context: LocaleContext): TableRow[] {
  const { nodes, ties } = wholeOnce();
  const years = nodes.map((): number[] => []);
  const near = nodes.map(() => new Set<number>());
  for (const { a, b, year } of ties) {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      near[from]?.add(to);
      if (year > 0) years[from]?.push(year);
    }
  }
  const nearest = new Map(KINDS.flatMap((kind) => nearestOf(kind, NEAR)).map((row) => [row.id, row.near]));
  return nodes.map(({ id, kind }, at) => {
    const dated = years[at] ?? [];
    const span = dated.length > 0 ? ([Math.min(...dated), Math.max(...dated)] as const) : ([0, 0] as const);
    return {
      ...{ id, kind, years: span, rank: KINDS.indexOf(kind), count: near[at]?.size ?? 0 },
      filed: filing(context.short(id).text, kind === 'person' ? 'person' : 'thing').key,
      near: nearest.get(id) ?? [],
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
