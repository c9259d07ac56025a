import type { Graph, Node } from '#graph/model/model.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog, NodeOf } from './catalog.ts';
import { computeOnce } from './memoize.ts';

type ArchiveIndex = Pick<Catalog, 'nodesOfKind' | 'sessionsOfEvent' | 'contentFile' | 'postFile'>;

/** Look-ups by kind, event and file, each made by one pass over the archive at its first use. */
export function archiveIndex(archive: Archive, graph: Graph): ArchiveIndex {
  const byKind = computeOnce(() => Map.groupBy(graph.nodes.values(), ({ kind }) => kind));
  const nodesOfKind = <K extends Node['kind']>(kind: K) => (byKind().get(kind) ?? []) as NodeOf<K>[];
  const byEvent = computeOnce(() => sessionsByEvent(nodesOfKind('session')));
  const entries = computeOnce(() => Map.groupBy(archive.entries, ({ kind, id }) => `${kind}:${id}`));
  const postFiles = computeOnce(
    () => new Map<unknown, Entry>(archive.entries.map((entry) => [entry.data, entry])),
  );
  return {
    nodesOfKind,
    sessionsOfEvent: (event) => byEvent().get(event) ?? [],
    contentFile: (node) => contentFileOf(node, entries()),
    postFile: ({ front }) => {
      const entry = postFiles().get(front);
      if (!entry) throw new Error(`No file of the archive has the text “${front.title}”.`);
      return entry;
    },
  };
}

function sessionsByEvent(sessions: readonly NodeOf<'session'>[]): Map<string, NodeOf<'session'>[]> {
  const groups = Map.groupBy(sessions, ({ event }) => event);
  for (const group of groups.values())
    group.sort((a, b) => compareStrings(a.data.date ?? '', b.data.date ?? ''));
  return groups;
}

/** A session is written in its event's programme file, else in the event's own file. */
function contentFileOf(
  node: Node,
  entries: ReadonlyMap<string, readonly Archive['entries'][number][]>,
): string {
  const owner = node.kind === 'session' ? node.event : node.id;
  const roles = node.kind === 'session' ? ['programme', 'entity'] : ['entity', 'original'];
  const files = entries.get(owner) ?? [];
  const found = roles.map((role) => files.find((entry) => entry.role === role));
  return found.find((entry) => entry !== undefined)?.file ?? '';
}
