import { z } from 'zod';
import { childSchemas, isRecord, unwrapSchema } from './references.ts';

/**
 * Former names of authors' fields, each with the name in use. A former name is accepted wherever the schema has the
 * new one; `npm run check -- --fix` rewrites it. Revisit at the release after 0.1: remove what no content uses.
 */
export const FIELD_ALIASES: Readonly<Record<string, string>> = {
  plain: 'unlinkedNames',
  follows: 'sourceParagraphs',
  earlier: 'previousParagraphs',
  otherwise: 'disputedBy',
  tags: 'topics',
};

/** A field that is written under its former name. */
export interface AliasedField {
  /** Path of the object that holds the field, in names in use. */
  path: readonly PropertyKey[];
  /** The name in the file, and the name in use. */
  written: string;
  current: string;
  /** True when the object has a field of the current name too. */
  duplicate: boolean;
}

/**
 * Data with the fields of its schema under the names in use, in the order of the file, and what was renamed. Where
 * both names are present, the value of the former name is dropped.
 */
export function withCurrentFieldNames(
  schema: z.core.$ZodType,
  data: unknown,
): { data: unknown; aliased: AliasedField[] } {
  const aliased: AliasedField[] = [];
  return { data: rename([schema], data, [], aliased), aliased };
}

type Schemas = readonly z.core.$ZodType[];

function rename(
  schemas: Schemas,
  value: unknown,
  path: readonly PropertyKey[],
  aliased: AliasedField[],
): unknown {
  const inner = (step: PropertyKey) => schemas.flatMap((schema) => childSchemas(schema, step));
  if (Array.isArray(value))
    return value.map((item, index) => rename(inner(index), item, [...path, index], aliased));
  if (!isRecord(value) || value instanceof Date) return value;
  const entries = Object.entries(value).flatMap(([written, child]) => {
    const current = currentName(schemas, written);
    const duplicate = current !== written && current in value;
    if (current !== written) aliased.push({ path, written, current, duplicate });
    return duplicate ? [] : [[current, rename(inner(current), child, [...path, current], aliased)] as const];
  });
  return Object.fromEntries(entries);
}

/** The name in use for a field; a schema that has a field of the written name keeps it. */
function currentName(schemas: Schemas, written: string): string {
  const current = Object.hasOwn(FIELD_ALIASES, written) ? FIELD_ALIASES[written] : undefined;
  if (current === undefined) return written;
  const shapes = schemas.flatMap(unwrapSchema);
  const has = (name: string) => shapes.some((shape) => shape instanceof z.ZodObject && name in shape.shape);
  return !has(written) && has(current) ? current : written;
}
