import type { UncheckedEntry } from '#reader/entry.ts';
import { isRecord } from '#schemas/references.ts';
import type { Citation, CitedSource } from '#schemas/source.ts';
import type { Evidence } from '../model/model.ts';

/** `content/sources.yml`: sources by id. */
export type SourceRegister = Readonly<Record<string, CitedSource>>;

/**
 * The citations of a value: those of the nearest enclosing object that has a `source`, else those of the file.
 * @param path path of the value in the entry's data
 */
export function citationsAtPath(entry: UncheckedEntry, path: readonly PropertyKey[]): readonly Citation[] {
  for (let length = path.length; length > 0; length--) {
    const object = valueAtPath(entry.data, path.slice(0, length));
    const source = isRecord(object) ? object['source'] : undefined;
    if (source !== undefined) return (Array.isArray(source) ? source : [source]) as Citation[];
  }
  const fileSources = isRecord(entry.data) ? entry.data['sources'] : undefined;
  return Array.isArray(fileSources) ? (fileSources as Citation[]) : [];
}

/** Citations as evidence; an id that the register does not have is left out. */
export function citationEvidence(citations: readonly Citation[], sources: SourceRegister): Evidence[] {
  return citations.flatMap((citation): Evidence[] => {
    if (typeof citation !== 'string') return [{ type: 'source', source: citation }];
    const source = sources[citation];
    return source ? [{ type: 'source', source, id: citation }] : [];
  });
}

function valueAtPath(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
