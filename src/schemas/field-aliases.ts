import { z } from 'zod';
import { isRecord, unwrapSchema } from './references.ts';

/**
 * Former names of authors' fields, each with the name in use. A former name is accepted wherever the schema has the
 * new one; `npm run check -- --fix` rewrites it. Revisit at the release after 0.1: remove what no content uses.
 */
export const FIELD_ALIASES: Readonly<Record<string, string>> = {
  plain: 'unlinkedNames',
  follows: 'sourceParagraphs',
  earlier: 'previousParagraphs',
  standing: 'provenance',
  otherwise: 'disputedBy',
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
  if (typeof value !== 'object' || value === null) return value;
  const shapes = schemas.flatMap(unwrapSchema);
  if (Array.isArray(value)) {
    const items = shapes.flatMap((shape) => (shape instanceof z.ZodArray ? [shape.element] : []));
    return value.map((item, index) => rename(items, item, [...path, index], aliased));
  }
  if (!isRecord(value) || value instanceof Date) return value;
  const entries = Object.entries(value).flatMap(([written, inner]) => {
    const current = currentName(shapes, written);
    if (current !== written) aliased.push({ path, written, current, duplicate: current in value });
    if (current !== written && current in value) return [];
    return [[current, rename(fieldSchemas(shapes, current), inner, [...path, current], aliased)] as const];
  });
  return Object.fromEntries(entries);
}

/** The name in use for a field; a schema that has a field of the written name keeps it. */
function currentName(shapes: Schemas, written: string): string {
  const current = Object.hasOwn(FIELD_ALIASES, written) ? FIELD_ALIASES[written] : undefined;
  const has = (name: string) => shapes.some((shape) => shape instanceof z.ZodObject && name in shape.shape);
  return current !== undefined && !has(written) && has(current) ? current : written;
}

function fieldSchemas(shapes: Schemas, field: string): z.core.$ZodType[] {
  return shapes.flatMap((shape) => {
    if (shape instanceof z.ZodRecord) return [shape.valueType];
    const inner = shape instanceof z.ZodObject ? shape.shape[field] : undefined;
    return inner ? [inner] : [];
  });
}
