import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entrySessions, nodeId } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import type { EntryRename } from '#rules/fixes/rename-entry.ts';
import type { Kind } from '#schemas/edge.ts';
import { entryId } from '#schemas/id.ts';
import { commandText } from '../command/command-text.ts';

/**
 * The rename for the arguments of a command.
 * @param oldId `kind:id` or `event:id#session`
 * @param newId the new id alone, or that of the session
 * @throws with a message for the author when the new id is invalid or taken, or the old one does not exist
 */
export function requestedRename({ entries, broken }: Archive, oldId: string, newId: string): EntryRename {
  const [target = '', session] = oldId.split('#');
  const [kind, from = ''] = target.split(':') as [Kind, string?];
  if (oldId === '' || newId === '') throw new Error(commandText('rename.missing'));
  if (!entryId.safeParse(newId).success) throw new Error(commandText('rename.not-an-id', { id: newId }));
  const ids = [...entries, ...broken].flatMap((entry) => {
    const id = nodeId(entry.kind, entry.id);
    return [id, ...entrySessions(entry).map((item) => `${id}#${item.id}`)];
  });
  if (!ids.includes(oldId)) throw new Error(unknownIdMessage(oldId, ids));
  const renamed = session ? `${target}#${newId}` : nodeId(kind, newId);
  if (ids.includes(renamed)) throw new Error(commandText('rename.taken', { id: renamed }));
  return session
    ? { kind, from, to: from, session: { from: session, to: newId } }
    : { kind, from, to: newId };
}

/**
 * The files of an entry with their new paths: its own, its translations, its programme.
 * @throws when a file of the new name exists
 */
export function fileMoves(
  { entries, broken }: Archive,
  { kind, from, to }: EntryRename,
  contentDir: string,
): { from: string; to: string }[] {
  const moves = [...entries, ...broken]
    .filter((entry) => entry.kind === kind && entry.id === from)
    .map(({ file }) => ({ from: file, to: file.replace(`/${from}.`, `/${to}.`) }));
  const taken = moves.find((move) => existsSync(join(contentDir, move.to)));
  if (taken) throw new Error(commandText('rename.file-taken', { file: taken.to }));
  return moves;
}

/** A message that an id does not exist, with the most similar one that does. */
export function unknownIdMessage(id: string, ids: readonly string[]): string {
  const suggestion = nearestWord(id, ids);
  return commandText('unknown-id', { id }) + (suggestion ? commandText('did-you-mean', { suggestion }) : '');
}
