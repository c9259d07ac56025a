import { z } from 'zod';
import { type EdgeDeclaration, edgeRegistry } from './edge.ts';

/** The schemas a value may match, without optional, default, preprocess and union wrappers. */
export function unwrapSchema(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrapSchema(schema.out);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapSchema);
  return [schema];
}

/** The schemas of a field or list item inside data that matches a schema; none where it has no such field. */
export function childSchemas(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  return unwrapSchema(schema).flatMap((shape) => {
    if (shape instanceof z.ZodArray) return [shape.element];
    if (shape instanceof z.ZodRecord) return [shape.valueType];
    const field = shape instanceof z.ZodObject ? shape.shape[String(step)] : undefined;
    return field ? [field] : [];
  });
}

/** A reference in data, with the declaration of its field. */
export interface DeclaredReference {
  declaration: EdgeDeclaration;
  value: string;
  path: readonly PropertyKey[];
  /** The objects from the root to the field's own, outermost first. */
  around: readonly Readonly<Record<string, unknown>>[];
}

/** Every reference in data, by the declarations of its schema, in the order of the schema's fields. */
export function findReferences(schema: z.core.$ZodType, data: unknown): DeclaredReference[] {
  return [...walk(schema, data, [], [])];
}

function* walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: DeclaredReference['path'],
  around: DeclaredReference['around'],
): Generator<DeclaredReference> {
  for (const shape of unwrapSchema(schema)) {
    const declaration = edgeRegistry.get(shape);
    if (declaration && typeof value === 'string' && z.safeParse(shape, value).success)
      yield { declaration, value, path, around };
    else if (shape instanceof z.ZodArray && Array.isArray(value))
      for (const [index, item] of value.entries()) yield* walk(shape.element, item, [...path, index], around);
    else if (shape instanceof z.ZodObject && isRecord(value))
      for (const [key, inner] of Object.entries(shape.shape))
        if (key in value) yield* walk(inner, value[key], [...path, key], [...around, value]);
  }
}

/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The node that a reference names; a bare id has the only kind of its field.
 * @returns `kind:id` or `event:id#session`
 */
export function referenceTarget({
  declaration,
  value,
}: Pick<DeclaredReference, 'declaration' | 'value'>): string {
  return value.includes(':') ? value : `${declaration.targets[0]}:${value}`;
}
