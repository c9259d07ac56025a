import { hasHan } from '#text/han.ts';
import type { Entry } from './entry.ts';

/** The Han names of all people, which no text converts like words. People who opted out are not among them. */
export function hanNamesOfPeople(entries: readonly Entry[]): string[] {
  const names = entries.flatMap((entry) =>
    entry.kind === 'person' && entry.data.listed !== 'opt-out' ? entry.data.names : [],
  );
  return [...new Set(names.map(({ value }) => value).filter((value) => hasHan(value)))];
}
