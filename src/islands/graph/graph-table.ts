import { plainClickTarget } from '../dom/element.ts';

/** Columns that the table can be sorted by; the values of `data-order`. */
type SortColumn = 'ties' | 'name' | 'kind' | 'year';

/** Hides the rows of nodes that are not visible. */
export function filterTableRows(table: HTMLTableElement, isVisible: (id: string) => boolean): void {
  for (const row of tableRows(table)) row.hidden = !isVisible(row.dataset['id'] ?? '');
}

/**
 * Makes the links to the other sort orders sort the table in place.
 * @param onSort receives the URL path of the order
 */
export function sortTableInPlace(table: HTMLTableElement, onSort: (path: string) => void): void {
  const collator = new Intl.Collator(document.documentElement.lang);
  table.tHead?.addEventListener('click', (event) => {
    const link = plainClickTarget<HTMLAnchorElement>(event, 'a');
    const column = link?.dataset['order'] as SortColumn | undefined;
    if (!link || !column) return;
    event.preventDefault();
    sortRows(table, column, collator);
    for (const head of table.tHead?.rows[0]?.cells ?? []) head.removeAttribute('aria-sort');
    const direction = column === 'ties' || column === 'year' ? 'descending' : 'ascending';
    link.closest('th')?.setAttribute('aria-sort', direction);
    onSort(link.pathname);
  });
}

function sortRows(table: HTMLTableElement, column: SortColumn, collator: Intl.Collator): void {
  const rows = tableRows(table).map((row) => ({ row, key: sortKey(row, column) }));
  rows.sort((a, b) =>
    typeof a.key === 'number' ? Number(b.key) - a.key : collator.compare(a.key, String(b.key)),
  );
  table.tBodies[0]?.append(...rows.map(({ row }) => row));
}

function tableRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

/** Numbers sort in descending order, strings in ascending order. */
function sortKey(row: HTMLTableRowElement, column: SortColumn): string | number {
  const text = (cell: number) => row.cells[cell]?.textContent ?? '';
  if (column === 'ties') return Number(text(2));
  if (column === 'year') return Number(/\d{4}$/.exec(text(3).trim())?.[0] ?? 0);
  return column === 'kind' ? `${row.dataset['rank']} ${text(0)}` : (row.dataset['filed'] ?? text(0));
}
