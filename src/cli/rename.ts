import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeId, entrySessions } from '#graph/model/node.ts';
import { type Archive, contentDir, readArchive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { writeEdits } from '#rules/fixes/apply-fixes.ts';
import { type EntryRename, renameEdits } from '#rules/fixes/rename-entry.ts';
import type { Kind } from '#schemas/edge.ts';
import { entryId } from '#schemas/id.ts';
import { runCommand } from './run-command.ts';

const HELP = `npm run rename person:wang-li wang-li-istio                  a new id; the old one leads to it
npm run rename event:meet-2020#opening opening-words         the same for a session
npm run rename -- --dry-run person:wang-li wang-li-istio     says what would change`;

runCommand(HELP, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  });
  const [old = '', next = ''] = positionals;
  const archive = readArchive(contentDir());
  const change = changeOf(archive, old, next);
  const edits = renameEdits(archive, change);
  const moves = change.session ? [] : movesOf(archive, change);
  if (!values['dry-run']) {
    writeEdits(contentDir(), edits);
    for (const { from, to } of moves) renameSync(join(contentDir(), from), join(contentDir(), to));
  }
  const places = new Set(edits.map(({ file }) => file));
  for (const { from, to } of moves) console.log(`${from} → ${to}`);
  console.log(`${edits.length} places in ${places.size} files${values['dry-run'] ? ' would change' : ''}:`);
  for (const file of [...places].sort()) console.log(`  ${file}`);
});

function changeOf({ entries, broken }: Archive, old: string, next: string): EntryRename {
  const [target = '', session] = old.split('#');
  const [kind, from = ''] = target.split(':') as [Kind, string?];
  if (!entryId.safeParse(next).success)
    throw new Error(`“${next}” is not an id: lower-case letters, digits and single hyphens.`);
  const all = [...entries, ...broken];
  const own = all.filter((entry) => nodeId(entry.kind, entry.id) === target);
  const ids = all.flatMap((entry) => [
    nodeId(entry.kind, entry.id),
    ...entrySessions(entry).map(({ id }) => `${nodeId(entry.kind, entry.id)}#${id}`),
  ]);
  if (own.length === 0 || !ids.includes(old)) throw new Error(unknown(old, ids));
  const to = session ? `${target}#${next}` : nodeId(kind, next);
  if (ids.includes(to)) throw new Error(`${to} exists already.`);
  return session ? { kind, from, to: from, session: { from: session, to: next } } : { kind, from, to: next };
}

function unknown(id: string, ids: readonly string[]): string {
  const near = nearestWord(id, ids);
  return `${id || 'The id'} is not in the archive.${near ? ` Did you mean ${near}?` : ''}`;
}

/** Every file of the entry: itself, its translations, its programme. */
function movesOf({ entries, broken }: Archive, { kind, from, to }: EntryRename): { from: string; to: string }[] {
  const own = [...entries, ...broken].filter((entry: Entry) => entry.kind === kind && entry.id === from);
  const moves = own.map(({ file }) => ({ from: file, to: file.replace(`/${from}.`, `/${to}.`) }));
  const taken = moves.find((move) => existsSync(join(contentDir(), move.to)));
  if (taken) throw new Error(`${taken.to} exists already; nothing was changed.`);
  return moves;
}
