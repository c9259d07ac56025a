import { IndexFileError, type IndexFileProblem } from '#search/query/index-file-error.ts';

/** What a search shows while it runs, and at its end. */
export interface SearchRunView<T> {
  /** The search takes longer than `LOADING_MS`; `slow`: longer than `SLOW_MS`. */
  loading: (slow: boolean) => void;
  finished: (result: T) => void;
  /** The search failed and will be tried again automatically. */
  failed: (problem: IndexFileProblem) => void;
}

/** A search that is run for the newest query, and again when it failed. */
export interface SearchRun<Q> {
  start: (query: Q) => void;
  /** Runs the newest query again after a while, or when the network is back. */
  retryLater: () => void;
  retryNow: () => void;
}

/** A search says that it is loading after this time, and that the network is slow after that. */
const LOADING_MS = 300;
const SLOW_MS = 4000;
/** Time until a failed search is run again; from the last on it stays the same. */
const RETRY_MS = [2000, 4000, 8000, 16_000, 30_000];

/**
 * Runs searches: an older one is aborted, and ignored if it ends later; a failed one is run again.
 * @param search should stop when its signal is aborted: on a slow network what it would load holds up the newer one
 */
export function createSearchRun<Q, T>(
  search: (query: Q, signal: AbortSignal) => Promise<T>,
  view: SearchRunView<T>,
): SearchRun<Q> {
  let newest: { query: Q; attempt: number } | undefined;
  let running = new AbortController();
  const timers = createTimers();
  let waiting = false;
  const clear = () => {
    timers.clear();
    waiting = false;
  };
  const run = async (current: { query: Q; attempt: number }) => {
    newest = current;
    running.abort();
    running = new AbortController();
    clear();
    // While a search is tried again, its failure stays on the page.
    if (current.attempt === 0) {
      timers.start(() => view.loading(false), LOADING_MS);
      timers.start(() => view.loading(true), SLOW_MS);
    }
    try {
      const result = await search(current.query, running.signal);
      if (newest !== current) return;
      clear();
      view.finished(result);
    } catch (error) {
      if (newest !== current) return;
      clear();
      view.failed(error instanceof IndexFileError ? error.problem : 'garbled');
      retryLater();
      if (!(error instanceof IndexFileError)) reportError(error);
    }
  };
  const retryNow = () => {
    if (newest) void run({ query: newest.query, attempt: newest.attempt + 1 });
  };
  const retryLater = () => {
    const delay = RETRY_MS[Math.min(newest?.attempt ?? 0, RETRY_MS.length - 1)] ?? 0;
    clear();
    timers.start(retryNow, delay);
    waiting = true;
  };
  addEventListener('online', () => {
    if (waiting) retryNow();
  });
  return { start: (query) => void run({ query, attempt: 0 }), retryLater, retryNow };
}

/** Timers that are cleared together. */
function createTimers() {
  let timers: ReturnType<typeof setTimeout>[] = [];
  return {
    start: (action: () => void, ms: number) => {
      timers.push(setTimeout(action, ms));
    },
    clear: () => {
      for (const timer of timers) clearTimeout(timer);
      timers = [];
    },
  };
}
