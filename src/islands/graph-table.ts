/** The columns a table can be put in order by, as they stand in addresses. */
type Order = 'ties' | 'name' | 'kind' | 'year';

/** Shows the rows of the nodes that are seen, and hides the others. */
export function filterRows(table: HTMLTableElement, seen: (id: string) => boolean): void {
  for (const row of rowsOf(table)) row.hidden = !seen(row.dataset['id'] ?? '');
}

/**
 * Makes the links that lead to the other orders of a table put it in order in place.
 * @param moved is told the address of the order
 */
export function sortInPlace(table: HTMLTableElement, moved: (path: string) => void): void {
  const names = new Intl.Collator(document.documentElement.lang);
  table.tHead?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const order = link?.dataset['order'] as Order | undefined;
    if (!link || !order || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const rows = rowsOf(table).map((row) => ({ row, key: keyOf(row, order) }));
    rows.sort((a, b) =>
      typeof a.key === 'number' ? Number(b.key) - a.key : names.compare(a.key, String(b.key)),
    );
    table.tBodies[0]?.append(...rows.map(({ row }) => row));
    for (const head of table.tHead?.rows[0]?.cells ?? []) head.removeAttribute('aria-sort');
    const direction = order === 'ties' || order === 'year' ? 'descending' : 'ascending';
    link.closest('th')?.setAttribute('aria-sort', direction);
    moved(link.pathname);
  });
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

function keyOf(row: HTMLTableRowElement, order: Order): string | number {
  const text = (cell: number) => row.cells[cell]?.textContent ?? '';
  if (order === 'ties') return Number(text(2));
  if (order === 'year') return Number(/\d{4}$/.exec(text(3).trim())?.[0] ?? 0);
  return order === 'kind' ? `${row.dataset['rank']} ${text(0)}` : (row.dataset['filed'] ?? text(0));
}
