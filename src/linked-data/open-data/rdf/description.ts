import { exactDays } from '#schemas/edtf.ts';
import type { Text } from '#schemas/text.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { RDF_TYPES } from './terms.ts';

/** Strings by language tag, as a JSON-LD language map; `@none` for those without a language. */
export type LanguageMap = Readonly<Record<string, string | readonly string[]>>;
export type DescriptionValue = string | readonly string[] | LanguageMap | readonly Description[];

/** A JSON-LD node object, compacted with the archive's context; `@graph` has the triple of a statement. */
export interface Description {
  '@id': string;
  '@type'?: keyof typeof RDF_TYPES | readonly (keyof typeof RDF_TYPES)[];
  '@graph'?: readonly Description[];
  readonly [term: string]: DescriptionValue | undefined;
}

/** A description without the fields that are undefined or empty. */
export function describe(fields: Record<string, DescriptionValue | undefined>): Description {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
  );
  return Object.fromEntries(kept) as unknown as Description;
}

/** A text as a language map; undefined where there is no text. */
export function languageMap(text: Text | undefined): LanguageMap | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? { '@none': text } : omitUndefined<Record<string, string>>(text);
}

/** The first or last day of an EDTF date, as xsd:date; undefined where it is not exact to the day. */
export function exactDay(edtf: string, end: 'start' | 'end'): string | undefined {
  return exactDays(edtf)?.[end];
}

/** A URL with the characters escaped that an IRI must not contain (RFC 3987). */
export function escapeIri(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

/** The compact IRI of a source. */
export function sourceIri(id: string): string {
  return `source:${encodeURIComponent(id)}`;
}
