import { entryReferences } from '#graph/build/declared-edges.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import type { TextEdit } from '#reader/finding.ts';
import type { Kind } from '#schemas/edge.ts';
import { referenceTarget } from '#schemas/references.ts';

/** One id that becomes another; a session is renamed within its event. */
export interface EntryRename {
  kind: Kind;
  from: string;
  to: string;
  /** The session whose id changes, where it is not the event's own. */
  session?: { from: string; to: string };
}

/**
 * Everything a new id asks for but the file's own name: each reference and mark that names the old one, and the
 * old one kept among the former ids.
 */
export function renameEdits({ entries, broken }: Pick<Archive, 'entries' | 'broken'>, change: EntryRename): TextEdit[] {
  const all = [...entries, ...broken];
  return [
    ...all.flatMap((entry) => references(entry, change)),
    ...all.flatMap((entry) => former(entry, change)),
  ];
}

function references(entry: Entry, { kind, from, to, session }: EntryRename): TextEdit[] {
  const [old, next] = session ? [`${from}#${session.from}`, `${to}#${session.to}`] : [from, to];
  const typed = new RegExp(`(?<![\\w-])${kind}:${old}(?![a-z0-9-])`, 'g');
  const written = [...entry.text.matchAll(typed)].map(({ index }) => ({
    file: entry.file,
    from: index + kind.length + 1,
    until: index + kind.length + 1 + old.length,
    text: next,
  }));
  return session ? written : [...written, ...bareReferences(entry, `${kind}:${old}`, next)];
}

function bareReferences(entry: Entry, target: string, next: string): TextEdit[] {
  return entryReferences(entry).flatMap((found) => {
    const range =
      found.value.includes(':') || referenceTarget(found) !== target ? undefined : entry.rangeOf(found.path);
    return range ? [{ file: entry.file, from: range[0], until: range[1], text: next }] : [];
  });
}

/** The entry itself, under its old name or already under its new one, keeps the old id. */
function former(entry: Entry, { kind, from, to, session }: EntryRename): TextEdit[] {
  if (entry.kind !== kind || (entry.id !== from && entry.id !== to)) return [];
  if (session) return formerSession(entry, session);
  const isOwn = entry.role === 'entity' || entry.role === 'original';
  if (!isOwn || 'slug' in (entry.data as object)) return [];
  return keep(entry, ['previousIds'], from, endOf(entry), '');
}

function formerSession(entry: Entry, { from, to }: { from: string; to: string }): TextEdit[] {
  const { sessions = [] } = entry.data as { sessions?: { id: string }[] };
  const index = sessions.findIndex(({ id }) => id === from);
  const own = entry.rangeOf(['sessions', index, 'id']);
  if (!own) return [];
  const { column } = entry.keyPositionOf(['sessions', index], 'id');
  const isFlow = entry.text[entry.rangeOf(['sessions', index])?.[0] ?? 0] === '{';
  const id = { file: entry.file, from: own[0], until: own[1], text: to };
  if (isFlow) return [{ ...id, text: `${to}, previousIds: [${from}]` }];
  const line = entry.text.indexOf('\n', own[1]) + 1;
  return [id, ...keep(entry, ['sessions', index, 'previousIds'], from, line, ' '.repeat(column - 1))];
}

/** Adds an id to a list of former ids, or begins the list on a line of its own. */
function keep(entry: Entry, path: readonly PropertyKey[], id: string, line: number, indent: string): TextEdit[] {
  const { file, text } = entry;
  const range = entry.rangeOf(path);
  if (!range) return [{ file, start: line, end: line, text: `${indent}previousIds: [${id}]\n` }];
  const list = text.slice(...range);
  const at = range[0] + (list.startsWith('[') ? 1 : 0);
  const item = list.startsWith('[') ? `${id}, ` : `- ${id}\n${' '.repeat(columnOf(text, at))}`;
  return [{ file, start: at, end: at, text: item }];
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Where a new field goes: the end of the file, or of its front matter. */
function endOf({ text, kind }: Entry): number {
  return kind === 'post' ? text.indexOf('\n---', 4) + 1 : text.length;
}
