import { Worker } from 'node:worker_threads';
import type { Graph } from '#graph/model/model.ts';
import type { Finding } from '#reader/finding.ts';
import { type ArchiveWithResults, unpackArchive } from '#reader/packed-archive.ts';
import type { ContentMessage, ContentWorkerData } from './content-worker.ts';

const WORKER = new URL('content-worker.ts', import.meta.url);

/** The content of a folder, read and checked in a thread. What is asked for comes when it is there. */
export interface ContentThread {
  /** The archive and its graph, by `packArchive`. */
  packed: () => Promise<Uint8Array>;
  /** The same as objects, made at the first call. */
  archive: () => Promise<ArchiveWithResults<Graph>>;
  /** Old URL to new URL, by `redirectPaths`. */
  redirects: () => Promise<Record<string, string>>;
  findings: () => Promise<readonly Finding[]>;
  /** In development: reads the files again, for all questions from now on. */
  readAgain: () => void;
  /** In development: ends the thread. */
  close: () => Promise<unknown>;
}

type Read = Extract<ContentMessage, { type: 'read' }>;

/** A reading that is asked for: both promises, and what settles them. */
interface Reading {
  read: PromiseWithResolvers<Read>;
  checked: PromiseWithResolvers<readonly Finding[]>;
  archive?: ReturnType<ContentThread['archive']>;
}

/**
 * Starts to read and check a content folder in a thread, beside the start of Astro; when a build needs no more of it,
 * the thread ends and frees its memory.
 */
export function startContentThread(data: ContentWorkerData): ContentThread {
  const worker = new Worker(WORKER, { workerData: data });
  const first = newReading();
  let latest = first;
  /** Readings that the thread has not finished, in the order in which it was asked for them. */
  const waiting = [first];
  worker.on('message', (message: ContentMessage) => {
    const [reading] = waiting;
    if (message.type === 'read') return reading?.read.resolve(message);
    reading?.checked.resolve(message.findings);
    waiting.shift();
  });
  const failAll = (reason: unknown) => {
    for (const { read, checked } of waiting.splice(0)) {
      read.reject(reason);
      checked.reject(reason);
    }
  };
  worker.once('error', failAll);
  worker.once('exit', () => failAll(new Error('The thread that reads the content has ended.')));
  // The development server keeps the process.
  if (data.isDev) worker.unref();
  return {
    packed: async () => (await latest.read.promise).packed,
    archive: () => {
      latest.archive ??= latest.read.promise.then(({ packed }) => unpackArchive<Graph>(packed));
      return latest.archive;
    },
    redirects: async () => (await latest.read.promise).redirects,
    findings: () => latest.checked.promise,
    readAgain: () => {
      latest = newReading();
      waiting.push(latest);
      worker.postMessage('read');
    },
    close: () => worker.terminate(),
  };
}

function newReading(): Reading {
  const reading: Reading = {
    read: Promise.withResolvers<Read>(),
    checked: Promise.withResolvers<readonly Finding[]>(),
  };
  // A failure is thrown where a result is awaited.
  reading.read.promise.catch(() => undefined);
  reading.checked.promise.catch(() => undefined);
  return reading;
}
