/** Returns a function that calls `compute` at its first call only and returns that result every time. */
export function computeOnce<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}

/**
 * Like `computeOnce` for large texts: the collection of garbage takes the text, and the next call makes it again.
 */
export function keepWhileMemoryLasts(compute: () => string): () => string {
  let kept: WeakRef<{ text: string }> | undefined;
  return () => {
    const result = kept?.deref() ?? { text: compute() };
    kept = new WeakRef(result);
    return result.text;
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
