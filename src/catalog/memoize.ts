/** Returns a function that calls `compute` at its first call only and returns that result every time. */
export function computeOnce<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}

/** Returns a function of one key that calls `compute` once for each key. */
export function computeOncePerKey<K, T>(compute: (key: K) => T): (key: K) => T {
  const results = new Map<K, { value: T }>();
  return (key) => {
    const result = results.get(key) ?? { value: compute(key) };
    results.set(key, result);
    return result.value;
  };
}
