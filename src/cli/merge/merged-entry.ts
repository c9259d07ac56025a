import { nodeId } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import { isPrimary } from '#reader/entry.ts';
import type { TextEdit } from '#reader/finding.ts';
import { renameEdits } from '#rules/fixes/rename-entry.ts';
import type { Kind } from '#schemas/edge.ts';
import { commandText } from '../command/command-text.ts';
import { unknownIdMessage } from '../rename/requested-rename.ts';

/** Two entries of one kind to be merged. */
export interface EntryMerge {
  kind: Kind;
  /** Id of the entry to be removed. */
  from: string;
  /** Id of the entry to be kept. */
  to: string;
}

/** The changes of a merge: edits of files, and the removed file with its text. */
export interface MergeChanges {
  edits: TextEdit[];
  removed: { file: string; text: string };
  /** Former ids of the removed entry, which become former ids of the kept one. */
  formerIds: readonly string[];
}

/**
 * The merge for the arguments of a command.
 * @param target `kind:id` of the entry to be removed
 * @throws with a message for the author when one of the two does not exist or is a post or an event, which feeds and
 * calendars know by their first id
 */
export function requestedMerge({ entries }: Archive, target: string, to: string): EntryMerge {
  const [kind, from = ''] = target.split(':') as [Kind, string?];
  if (target === '' || to === '') throw new Error(commandText('merge.missing'));
  if (kind === 'post' || kind === 'event')
    throw new Error(
      'Posts and events cannot be merged: move their texts and rows by hand, and delete one file.',
    );
  if (from === to) throw new Error(commandText('merge.itself'));
  const ids = entries.filter(isPrimary).map((entry) => nodeId(entry.kind, entry.id));
  for (const id of [target, nodeId(kind, to)])
    if (!ids.includes(id)) throw new Error(unknownIdMessage(id, ids));
  return { kind, from, to };
}

/**
 * The changes of a merge: every reference to the removed entry leads to the kept one. Fields of the removed file are
 * not copied, because a person has to decide which of them are right.
 */
export function mergeChanges(archive: Archive, { kind, from, to }: EntryMerge): MergeChanges {
  const isGoing = (entry: { kind: Kind; id: string }) => entry.kind === kind && entry.id === from;
  const going = archive.entries.find((entry) => isGoing(entry) && isPrimary(entry));
  const others = {
    entries: archive.entries.filter((entry) => !isGoing(entry)),
    broken: archive.broken.filter((entry) => !isGoing(entry)),
  };
  const previous = going && 'previousIds' in going.data ? (going.data.previousIds ?? []) : [];
  return {
    edits: renameEdits(others, { kind, from, to }),
    removed: { file: going?.file ?? '', text: going?.text ?? '' },
    formerIds: previous,
  };
}
