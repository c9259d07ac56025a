/** Counters that all rendering threads share: the next unit to take, and the pages that are done. */
export type RenderCounters = Int32Array<SharedArrayBuffer>;

const NEXT = 0;
const DONE = 1;

/** Counters at zero. */
export function createRenderCounters(): RenderCounters {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** The next unit that no thread has taken. */
export function takeUnit(counters: RenderCounters): number {
  return Atomics.add(counters, NEXT, 1);
}

/** Adds pages that a thread has made. */
export function addDonePages(counters: RenderCounters, pages: number): void {
  Atomics.add(counters, DONE, pages);
}

/** The pages that all threads have made. */
export function donePages(counters: RenderCounters): number {
  return Atomics.load(counters, DONE);
}

/** Marks all units as taken, so that the threads end. */
export function takeAllUnits(counters: RenderCounters): void {
  Atomics.store(counters, NEXT, 2 ** 30);
}
