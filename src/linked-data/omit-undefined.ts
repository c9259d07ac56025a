/** The fields of a type, each of which may be undefined. */
type MaybeUndefined<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out every field that is undefined or an empty list. The order of the fields is kept. */
export function omitUndefined<T extends object>(fields: MaybeUndefined<T>): T {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as T;
}
