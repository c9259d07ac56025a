/** HTML id of a node's row in a list or table. */
export function rowId(id: string): string {
  return `row-${id.replace(':', '-')}`;
}
