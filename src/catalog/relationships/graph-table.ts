import type { GraphTableRow } from '#graph/wire/graph-table-row.ts';
import { letterIndexEntry } from '#i18n/collate.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { KINDS } from '#schemas/edge.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';
import { mostConnected } from './most-connected.ts';
import { nearestRows } from './neighbourhood.ts';

/** The columns that the graph table can be sorted by, from left to right. */
export const TABLE_ORDERS = ['name', 'kind', 'ties', 'year'] as const;
export type TableOrder = (typeof TABLE_ORDERS)[number];

/** What the URL of the graph page with its table in an order ends with. */
export function tableOrderSlug(order: TableOrder): string {
  return `by-${order}/`;
}

/** Neighbours named in a row. */
const MAX_NEAREST = 4;

/** Every node as a row, of many nodes those with the most neighbours; sorted by one column and then by name. */
export function graphTableRows(catalog: Catalog, order: TableOrder, context: LocaleContext): GraphTableRow[] {
  const keys = {
    ties: (row: GraphTableRow) => -row.degree,
    name: () => 0,
    kind: ({ kindIndex }: GraphTableRow) => kindIndex,
    year: ({ years }: GraphTableRow) => -years[1],
  }[order];
  const shown = mostConnected(catalog.relationships.pageGraph());
  const rows = rowsIn(catalog, context).filter(({ id }) => shown.has(id));
  return rows.sort(
    (a, b) => keys(a) - keys(b) || compareStrings(a.sortKey, b.sortKey) || compareStrings(a.id, b.id),
  );
}

function rowsIn(catalog: Catalog, context: LocaleContext): GraphTableRow[] {
  const { nodes, edges } = catalog.relationships.pageGraph();
  const years = nodes.map((): number[] => []);
  const neighbours = nodes.map(() => new Set<number>());
  for (const { a, b, year } of edges) {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      neighbours[from]?.add(to);
      if (year > 0) years[from]?.push(year);
    }
  }
  const rows = KINDS.flatMap((kind) => nearestRows(catalog, kind, MAX_NEAREST));
  const nearest = new Map(rows.map((row) => [row.id, row.nearest]));
  return nodes.map(({ id, kind }, index) => ({
    ...{ id, kind, kindIndex: KINDS.indexOf(kind) },
    years: firstAndLast(years[index] ?? []),
    degree: neighbours[index]?.size ?? 0,
    sortKey: letterIndexEntry(context.short(id).text, kind === 'person' ? 'person' : 'other').key,
    nearest: nearest.get(id) ?? [],
  }));
}

function firstAndLast(years: readonly number[]): readonly [number, number] {
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];
}
