import { parentPort, workerData } from 'node:worker_threads';
import { writeEditorFiles } from '#editor/write-editor-files.ts';
import { buildGraph } from '#graph/build/build-graph.ts';
import { type Archive, readArchive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import type { Finding } from '#reader/finding.ts';
import { packArchive } from '#reader/packed-archive.ts';
import { withVisibleDrafts } from '#reader/visible-drafts.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { redirectPaths } from './redirect-paths.ts';

/** Input of the thread that reads the content. */
export interface ContentWorkerData {
  contentDir: string;
  /** In development drafts are visible, and each message to the thread makes it read the files again. */
  isDev: boolean;
  /** Folder that gets the files of editors in development. */
  projectDir: string;
}

/** What pages need of the content, as soon as it is read, and then what is wrong with it. */
export type ContentMessage =
  | { type: 'read'; packed: Uint8Array; redirects: Record<string, string> }
  | { type: 'checked'; findings: readonly Finding[] };

const { contentDir, isDev, projectDir } = workerData as ContentWorkerData;
readAndCheck();
// A listener keeps the thread; in a build it ends here, and its memory is free.
if (isDev) parentPort?.on('message', readAndCheck);

function readAndCheck(): void {
  const archive = readArchive(contentDir);
  const graph = buildGraph(archive);
  const shown = isDev ? withDrafts(archive) : { archive, results: graph };
  report({ type: 'read', packed: packArchive(shown), redirects: redirectPaths(graph) });
  report({ type: 'checked', findings: checkArchive(archive, graph) });
  if (isDev) writeEditorFiles(archive, projectDir, contentDir);
}

function withDrafts(read: Archive) {
  const archive = withVisibleDrafts(read, buildDay());
  return { archive, results: buildGraph(archive) };
}

function report(message: ContentMessage): void {
  parentPort?.postMessage(message);
}
