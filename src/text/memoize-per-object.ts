/**
 * Returns a function of an object and a key that calls `compute` once for each pair, as long as the object lives. For
 * what follows from data that is never changed after it was made, such as the graph.
 */
export function memoizePerObject<O extends object, K, T>(
  compute: (object: O, key: K) => T,
): (object: O, key: K) => T {
  const results = new WeakMap<O, Map<K, { value: T }>>();
  return (object, key) => {
    const known = results.get(object) ?? new Map<K, { value: T }>();
    results.set(object, known);
    const result = known.get(key) ?? { value: compute(object, key) };
    known.set(key, result);
    return result.value;
  };
}
