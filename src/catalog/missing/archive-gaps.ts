import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';
import type { Gap } from './gap.ts';
import { nodeGaps } from './node-gaps.ts';
import { textGaps } from './text-gaps.ts';

/** Everything that the archive lacks or has not settled, newest year first; without a year last. */
export function archiveGaps(catalog: Catalog): Gap[] {
  const gaps = [...nodeGaps(catalog), ...textGaps(catalog)];
  return gaps.sort(
    (a, b) => compareStrings(b.year ?? '', a.year ?? '') || compareStrings(a.file, b.file) || a.line - b.line,
  );
}
