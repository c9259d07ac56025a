import { z } from 'zod';
import { childSchemas, unwrapSchema } from '#schemas/references.ts';
import type { FieldPath } from './yaml.ts';

/** Field names of the objects at a path of a schema, over all branches of unions; none where there is no object. */
export function knownFields(schema: z.core.$ZodType, path: FieldPath): string[] {
  const atPath = path.reduce<z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((above) => childSchemas(above, step)),
    [schema],
  );
  return atPath
    .flatMap(unwrapSchema)
    .flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []));
}
