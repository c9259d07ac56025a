/**
 * Remembers the results of an asynchronous function for the latest keys, at most `limit`. A failure is not remembered, so
 * that the next call tries again.
 */
export function memoizeRecent<T>(
  load: (key: string) => Promise<T>,
  limit: number,
): (key: string) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (key) => {
    const known = results.get(key);
    const result = known ?? load(key);
    results.delete(key);
    results.set(key, result);
    if (known === undefined) result.catch(() => results.delete(key));
    const [oldest] = results.keys();
    if (results.size > limit && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
