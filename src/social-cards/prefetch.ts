/** Jobs that run at once: the one that is waited for and three more, enough for two cores. */
const CONCURRENCY = 4;

/**
 * Runs jobs a few ahead of a reader that asks for their results in order. A pool such as p-limit would run all of them
 * at once and keep every result in memory.
 * @returns the result of the job with an index; each job runs once. A RangeError when there is no such job.
 */
export function prefetch<Result>(
  jobs: readonly (() => Promise<Result>)[],
): (index: number) => Promise<Result> {
  const started = new Map<number, Promise<Result>>();
  return (index) => {
    for (const [offset, job] of jobs.slice(index, index + CONCURRENCY).entries())
      if (!started.has(index + offset)) started.set(index + offset, job());
    return started.get(index) ?? Promise.reject(new RangeError(`There is no job ${index}`));
  };
}
