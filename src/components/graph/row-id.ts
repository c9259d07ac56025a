/** Id of the row of a node on a page that lists many. */
export function rowId(id: string): string {
  return `row-${id.replace(':', '-')}`;
}
