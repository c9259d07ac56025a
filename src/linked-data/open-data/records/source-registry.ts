import type { Citation, CitedSource } from '#schemas/source.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { SourceRecord } from './schema.ts';

/** The sources of an export: cites them by id, and remembers each that was cited. */
export interface SourceRegistry {
  /** Ids of what a file cites; nothing for nothing. */
  cite(citing: Citation | readonly Citation[] | undefined): string[] | undefined;
  /** The id of one source; `id` is the one it has in the register of the archive. */
  idOf(source: CitedSource, id?: string): string;
  /** All that was cited, by id, in the order of the ids. */
  cited(): Record<string, SourceRecord>;
}

/**
 * Opens a book of sources. A source of the register keeps its id; one written out in place is known by its address,
 * else by its title, with a number where two differ.
 */
export function createSourceRegistry(register: Readonly<Record<string, CitedSource>>): SourceRegistry {
  const ids = new Map<string, string>();
  const kept = new Map<string, SourceRecord>();
  const idOf = (source: CitedSource, id?: string): string => {
    const written = JSON.stringify([id, source]);
    const known = ids.get(written) ?? free(id ?? source.url ?? source.title, kept);
    ids.set(written, known);
    kept.set(known, omitUndefined<SourceRecord>(source));
    return known;
  };
  const one = (citation: Citation): string[] => {
    if (typeof citation !== 'string') return [idOf(citation)];
    const source = register[citation];
    return source ? [idOf(source, citation)] : [];
  };
  return {
    idOf,
    cite: (citing) => (citing === undefined ? undefined : listOf(citing).flatMap(one)),
    cited: () => Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function listOf(citing: Citation | readonly Citation[]): readonly Citation[] {
  return Array.isArray(citing) ? (citing as readonly Citation[]) : [citing as Citation];
}

function free(wanted: string, taken: ReadonlyMap<string, unknown>, attempt = 1): string {
  const id = attempt === 1 ? wanted : `${wanted} (${attempt})`;
  return taken.has(id) ? free(wanted, taken, attempt + 1) : id;
}
