/** Files that are open at once: enough to keep the disk busy, far below the limit of a process. */
const CONCURRENCY = 32;

/** Runs an action on each item, some at once; rejects with the first failure. */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  action: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = Iterator.from(items);
  const work = async () => {
    for (const item of waiting) await action(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}
