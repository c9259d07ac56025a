import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFont } from './source.ts';
import type { SubsetJob, SubsetResult } from './subset-worker.ts';

/** Threads that subset and compress fonts, which takes 0.1 s a file. */
export interface SubsetPool {
  subset: (source: SourceFont, characters: string) => Promise<Buffer>;
  /** Ends the threads; jobs that are not finished fail. */
  close: () => Promise<void>;
}

const MAX_THREADS = 4;

interface Thread {
  worker: Worker;
  /** Names of the fonts that the thread has. */
  fonts: Set<string>;
  jobs: Map<number, { resolve: (bytes: Buffer) => void; reject: (reason: unknown) => void }>;
}

/** Makes a pool; each thread starts with its first job, so that a build whose files are all cached starts none. */
export function createSubsetPool(size = Math.min(MAX_THREADS, availableParallelism())): SubsetPool {
  const threads: Thread[] = [];
  let lastId = 0;
  const leastBusy = () => {
    const idle = threads.find(({ jobs }) => jobs.size === 0);
    if (idle) return idle;
    if (threads.length < size) threads.push(startThread());
    return threads.toSorted((a, b) => a.jobs.size - b.jobs.size)[0] as Thread;
  };
  return {
    subset: ({ name, font }, characters) =>
      new Promise((resolve, reject) => {
        const thread = leastBusy();
        const id = ++lastId;
        thread.jobs.set(id, { resolve, reject });
        const job: SubsetJob = { id, fontName: name, characters };
        thread.worker.postMessage(thread.fonts.has(name) ? job : { ...job, font });
        thread.fonts.add(name);
      }),
    close: async () => {
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL('subset-worker.ts', import.meta.url));
  const thread: Thread = { worker, fonts: new Set(), jobs: new Map() };
  const failAll = (reason: unknown) => {
    for (const { reject } of thread.jobs.values()) reject(reason);
    thread.jobs.clear();
  };
  worker.on('message', (result: SubsetResult) => {
    const job = thread.jobs.get(result.id);
    thread.jobs.delete(result.id);
    if ('error' in result) job?.reject(result.error);
    else job?.resolve(Buffer.from(result.bytes));
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The thread that cuts fonts has ended.')));
  return thread;
}
