/** The columns of the table of the graph that it can be in order of, as they stand. */
export const ORDERS = ['name', 'kind', 'ties', 'year'] as const;
export type Order = (typeof ORDERS)[number];

/** The end of the address of the page with the table in an order; the plain page is in order of ties. */
export function slugOf(order: Order): string {
  return order === 'ties' ? '' : `by-${order}/`;
}
