/** Jobs under way beside the one that is waited for: as many as keep two cores busy. */
const AHEAD = 4;

/**
 * Does jobs a few ahead of whoever asks for them in order.
 * @returns the result of the job at an index; each is done once
 */
export function prefetch<Result>(jobs: readonly (() => Promise<Result>)[]): (index: number) => Promise<Result> {
  const started = new Map<number, Promise<Result>>();
  return (index) => {
    for (let at = index; at < Math.min(jobs.length, index + AHEAD); at++)
      if (!started.has(at)) started.set(at, started.get(at) ?? start(jobs[at]));
    return started.get(index) ?? Promise.reject(new RangeError(`There is no job ${index}`));
  };
}

function start<Result>(job: (() => Promise<Result>) | undefined): Promise<Result> {
  return job ? job() : Promise.reject(new RangeError('There is no such job'));
}
