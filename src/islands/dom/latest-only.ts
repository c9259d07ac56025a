/** Wraps an asynchronous function: a result is used only when no newer call has begun meanwhile. */
export function latestOnly<A extends readonly unknown[], T>(
  run: (...args: A) => Promise<T>,
  use: (result: T) => void,
): (...args: A) => Promise<void> {
  let latest = 0;
  return async (...args) => {
    latest += 1;
    const call = latest;
    const result = await run(...args);
    if (call === latest) use(result);
  };
}
