/** Fields that may be missing, before the missing ones are left out. */
type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out every field that is undefined or an empty list: what is not known is not said. */
export function omitUndefined<T extends object>(fields: Loose<T>): T {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as T;
}
