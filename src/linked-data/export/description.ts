import type { Text } from '#i18n/localize.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import { given } from '../given.ts';
import type { TYPES } from './terms.ts';

/** Words by language; `@none` for those that are the same in all. */
export type Words = Readonly<Record<string, string | readonly string[]>>;
/** What a field of a description may say. */
export type Value = string | readonly string[] | Words | readonly Description[];

/** A thing in JSON-LD, compact in our own context; `@graph` holds what a statement states. */
export interface Description {
  '@id': string;
  '@type'?: keyof typeof TYPES | readonly (keyof typeof TYPES)[];
  '@graph'?: readonly Description[];
  readonly [term: string]: Value | undefined;
}

/** A description of its fields: what is not known and what is empty is left out. */
export function ofFields(fields: Record<string, Value | undefined>): Description {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
  );
  return Object.fromEntries(kept) as unknown as Description;
}

/** Words as a description says them. */
export function wordsOf(text: Text | undefined): Words | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? { '@none': text } : given<Record<string, string>>(text);
}

/** The first or last day of a date, where it is exact to the day. */
export function exactDay(edtf: string, end: 'start' | 'end'): string | undefined {
  const span = parseEdtf(edtf);
  return span?.precision === 'day' && !span.approximate ? span[end] : undefined;
}

/** A web address with the characters escaped that no IRI may have (RFC 3987). */
export function iri(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

/** What a source is called inside the data. */
export function sourceId(id: string): string {
  return `source:${encodeURIComponent(id)}`;
}
