import { z } from 'zod';
import { unwrapSchema } from '#schemas/references.ts';
import type { FieldPath } from './yaml.ts';

/**
 * Field names of the objects at a path of a schema, over all branches of unions; none where there is no object.
 */
export function knownFields(schema: z.core.$ZodType, path: FieldPath): string[] {
  return objectsAt(schema, path).flatMap((object) => Object.keys(object.shape));
}

function objectsAt(schema: z.core.$ZodType, path: FieldPath): z.ZodObject[] {
  const candidates = unwrapSchema(schema);
  const [step, ...rest] = path;
  if (step === undefined) return candidates.filter((candidate) => candidate instanceof z.ZodObject);
  return candidates.flatMap((candidate) => {
    const inner = stepInto(candidate, step);
    return inner ? objectsAt(inner, rest) : [];
  });
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}
