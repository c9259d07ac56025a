import type { Citation, CitedSource } from '#schemas/source.ts';
import { compareStrings } from '#text/compare.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { SourceRecord } from './schema.ts';

type Citations = Citation | readonly Citation[] | undefined;

/** Gives an id to every source that the open data cites, and collects them. */
export interface SourceRegistry {
  /** The ids of citations; undefined where there are none. */
  cite(citations: Citations): string[] | undefined;
  /** The id of one source; `registeredId` is its id in `content/sources.yml`. */
  idOf(source: CitedSource, registeredId?: string): string;
  /** All sources that were cited, sorted by id. */
  cited(): Record<string, SourceRecord>;
}

/**
 * An empty registry. A source of `content/sources.yml` keeps its id. The id of a source written out in a file is its URL,
 * else its title, with a number where two different sources have the same.
 */
export function createSourceRegistry(sources: Readonly<Record<string, CitedSource>>): SourceRegistry {
  const ids = new Map<string, string>();
  const records = new Map<string, SourceRecord>();
  const idOf = (source: CitedSource, registeredId?: string): string => {
    const key = JSON.stringify([registeredId, source]);
    const id = ids.get(key) ?? uniqueId(registeredId ?? source.url ?? source.title, records);
    ids.set(key, id);
    records.set(id, omitUndefined<SourceRecord>(source));
    return id;
  };
  const citationIds = (citation: Citation): string[] => {
    if (typeof citation !== 'string') return [idOf(citation)];
    const source = sources[citation];
    return source ? [idOf(source, citation)] : [];
  };
  return {
    idOf,
    cite: (citations) => (citations === undefined ? undefined : toList(citations).flatMap(citationIds)),
    cited: () => Object.fromEntries([...records].sort(([a], [b]) => compareStrings(a, b))),
  };
}

function toList(citations: NonNullable<Citations>): readonly Citation[] {
  return Array.isArray(citations) ? (citations as readonly Citation[]) : [citations as Citation];
}

function uniqueId(wanted: string, taken: ReadonlyMap<string, unknown>, attempt = 1): string {
  const id = attempt === 1 ? wanted : `${wanted} (${attempt})`;
  return taken.has(id) ? uniqueId(wanted, taken, attempt + 1) : id;
}
