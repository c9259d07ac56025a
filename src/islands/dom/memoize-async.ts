/** Calls an asynchronous function once and returns its result from then on; after a failure the next call tries again. */
export function memoizeAsync<T>(load: () => Promise<T>): () => Promise<T> {
  const memoized = memoizeByKey(() => load());
  return () => memoized('');
}

/** The same for each key. */
export function memoizeByKey<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (key) => {
    const known = results.get(key);
    if (known) return known;
    const loading = load(key).catch((cause: unknown) => {
      results.delete(key);
      throw cause;
    });
    results.set(key, loading);
    return loading;
  };
}
