/**
 * Remembers the results of a function of a string, up to `limit` results; then it forgets all of them, which costs less
 * than ordering them by use.
 */
export function memoizeBounded<T>(compute: (text: string) => T, limit: number): (text: string) => T {
  const results = new Map<string, { value: T }>();
  return (text) => {
    const known = results.get(text);
    if (known) return known.value;
    if (results.size >= limit) results.clear();
    const value = compute(text);
    results.set(text, { value });
    return value;
  };
}
