import { parseEdtf } from '#schemas/edtf.ts';
import type { Text } from '#schemas/text.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { RDF_TYPES } from './terms.ts';

/** Words by language; `@none` for those that are the same in all. */
export type LanguageMap = Readonly<Record<string, string | readonly string[]>>;
/** What a field of a description may say. */
export type DescriptionValue = string | readonly string[] | LanguageMap | readonly Description[];

/** A thing in JSON-LD, compact in our own context; `@graph` holds what a statement states. */
export interface Description {
  '@id': string;
  '@type'?: keyof typeof RDF_TYPES | readonly (keyof typeof RDF_TYPES)[];
  '@graph'?: readonly Description[];
  readonly [term: string]: DescriptionValue | undefined;
}

/** A description of its fields: what is not known and what is empty is left out. */
export function describe(fields: Record<string, DescriptionValue | undefined>): Description {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
  );
  return Object.fromEntries(kept) as unknown as Description;
}

/** Words as a description says them. */
export function languageMap(text: Text | undefined): LanguageMap | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? { '@none': text } : omitUndefined<Record<string, string>>(text);
}

/** The first or last day of a date, where it is exact to the day. */
export function exactDay(edtf: string, end: 'start' | 'end'): string | undefined {
  const span = parseEdtf(edtf);
  return span?.precision === 'day' && !span.approximate ? span[end] : undefined;
}

/** A web address with the characters escaped that no IRI may have (RFC 3987). */
export function escapeIri(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

/** What a source is called inside the data. */
export function sourceIri(id: string): string {
  return `source:${encodeURIComponent(id)}`;
}
