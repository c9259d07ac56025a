/**
 * Compares two strings by their UTF-16 code units, as `<` does: the same order on every machine and in every locale.
 * For an order that people read, use a collator of `#i18n/collate.ts`.
 * @returns -1, 0 or 1, for `sort`
 */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
