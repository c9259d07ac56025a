import type { FieldPath } from './yaml.ts';

/** Every value in a piece of data with its path, an object before the values in it. */
export function* walkValues(
  value: unknown,
  path: FieldPath = [],
): Generator<{ path: FieldPath; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* walkValues(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
