import { parentPort, workerData } from 'node:worker_threads';
import { indexSite } from './search-index.ts';

// Indexes the built site in a folder, and reports the number of files.
parentPort?.postMessage(await indexSite(workerData as string));
