import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { type Archive, readArchive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { checkArchive } from '#rules/check-archive.ts';

/** The content of a folder: the archive as read, its graph, and its findings. */
export interface LoadedArchive {
  archive: Archive;
  graph: Graph;
  findings: readonly Finding[];
}

/** Reads and checks a content folder and builds its graph; errors are in `findings`, never thrown. */
export function loadArchive(contentDir: string): LoadedArchive {
  const archive = readArchive(contentDir);
  const graph = buildGraph(archive);
  return { archive, graph, findings: checkArchive(archive, graph) };
}
