import { nodeId } from '#graph/model/node.ts';
import { type Entry, isPrimary } from '#reader/entry.ts';
import type { NodeOf } from '../catalog.ts';

/** A line of a content file, counted from 1; the path is below the content folder. */
export interface ContentLine {
  file: string;
  line: number;
}

/** Where nodes and their fields are written. */
export interface EntryLines {
  /** The line of a field of a node's file, or of what contains it where the file lacks it. */
  ofField(node: string, path: readonly (string | number)[]): ContentLine;
  /** The line of a session, in its programme or in the file of its event. */
  ofSession(session: NodeOf<'session'>): ContentLine;
}

/** Looks up lines in the files of an archive. */
export function entryLines(entries: readonly Entry[]): EntryLines {
  const byId = Map.groupBy(entries, ({ kind, id }) => nodeId(kind, id));
  return {
    ofField: (node, path) => lineOf(byId.get(node)?.find(isPrimary), path),
    ofSession: ({ event, data }) => {
      for (const entry of byId.get(event) ?? []) {
        const index =
          entry.kind === 'event' ? (entry.data.sessions ?? []).findIndex(({ id }) => id === data.id) : -1;
        if (index >= 0) return lineOf(entry, ['sessions', index]);
      }
      return lineOf(byId.get(event)?.find(isPrimary), ['sessions']);
    },
  };
}

function lineOf(entry: Entry | undefined, path: readonly (string | number)[]): ContentLine {
  return { file: entry?.file ?? '', line: entry?.positionOf(path).line ?? 1 };
}
