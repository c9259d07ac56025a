import { entryReferences } from '#graph/build/declared-edges.ts';
import { entrySessions } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import { isPrimary, type UncheckedEntry } from '#reader/entry.ts';
import type { TextEdit } from '#reader/finding.ts';
import type { FieldPath } from '#reader/yaml.ts';
import type { Kind } from '#schemas/edge.ts';
import { referenceTarget } from '#schemas/references.ts';

/** A new id of an entry, or of one session of an event. */
export interface EntryRename {
  kind: Kind;
  from: string;
  to: string;
  /** New id of a session; `from` and `to` are then the event's id. */
  session?: { from: string; to: string };
}

/**
 * The edits of a new id: every reference and mention of the old one, and the old one in `previousIds`. The file itself
 * is not renamed.
 */
export function renameEdits(
  { entries, broken }: Pick<Archive, 'entries' | 'broken'>,
  rename: EntryRename,
): TextEdit[] {
  const all: UncheckedEntry[] = [...entries, ...broken];
  return [
    ...all.flatMap((entry) => referenceEdits(entry, rename)),
    ...all.flatMap((entry) => previousIdEdits(entry, rename)),
  ];
}

function referenceEdits(entry: UncheckedEntry, { kind, from, to, session }: EntryRename): TextEdit[] {
  const [old, next] = session ? [`${from}#${session.from}`, `${to}#${session.to}`] : [from, to];
  const typed = new RegExp(`(?<![\\w-])${kind}:${old}(?![a-z0-9-])`, 'g');
  const edits = [...entry.text.matchAll(typed)].map(({ index }) => {
    const start = index + kind.length + 1;
    return { file: entry.file, start, end: start + old.length, text: next };
  });
  return session ? edits : [...edits, ...bareReferenceEdits(entry, `${kind}:${old}`, next)];
}

/** Edits of fields that hold the id alone, without its kind. */
function bareReferenceEdits(entry: UncheckedEntry, target: string, next: string): TextEdit[] {
  return entryReferences(entry).flatMap((found) => {
    if (found.value.includes(':') || referenceTarget(found) !== target) return [];
    const range = entry.rangeOf(found.path);
    return range ? [{ file: entry.file, start: range[0], end: range[1], text: next }] : [];
  });
}

/** Edits of the entry itself, whether its file has the old name or the new one already. */
function previousIdEdits(entry: UncheckedEntry, { kind, from, to, session }: EntryRename): TextEdit[] {
  if (entry.kind !== kind || (entry.id !== from && entry.id !== to)) return [];
  if (session) return sessionEdits(entry, session);
  if (!isPrimary(entry)) return [];
  return addPreviousId(entry, ['previousIds'], from, fieldsEnd(entry), '');
}

function sessionEdits(entry: UncheckedEntry, { from, to }: { from: string; to: string }): TextEdit[] {
  const index = entrySessions(entry).findIndex(({ id }) => id === from);
  const range = entry.rangeOf(['sessions', index, 'id']);
  if (!range) return [];
  const edit = { file: entry.file, start: range[0], end: range[1], text: to };
  const isFlowStyle = entry.text[entry.rangeOf(['sessions', index])?.[0] ?? 0] === '{';
  if (isFlowStyle) return [{ ...edit, text: `${to}, previousIds: [${from}]` }];
  const { column } = entry.keyPositionOf(['sessions', index], 'id');
  const nextLine = entry.text.indexOf('\n', range[1]) + 1;
  const path = ['sessions', index, 'previousIds'];
  return [edit, ...addPreviousId(entry, path, from, nextLine, ' '.repeat(column - 1))];
}

/**
 * Adds an id at the end of a list of former ids: the first one names the entry in feeds and calendars.
 * @param path of the list
 * @param offset where a new list is inserted, as a line with `indent`
 */
function addPreviousId(
  { file, text, rangeOf }: UncheckedEntry,
  path: FieldPath,
  id: string,
  offset: number,
  indent: string,
): TextEdit[] {
  const range = rangeOf(path);
  if (!range) return [{ file, start: offset, end: offset, text: `${indent}previousIds: [${id}]\n` }];
  const list = text.slice(...range);
  if (new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(list)) return [];
  const isFlowStyle = list.startsWith('[');
  const items = (isFlowStyle ? list.slice(0, list.lastIndexOf(']')) : list).trimEnd();
  const start = range[0] + items.length;
  const column = range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1);
  const item = isFlowStyle ? `${/[[,]$/.test(items) ? '' : ', '}${id}` : `\n${' '.repeat(column)}- ${id}`;
  return [{ file, start, end: start, text: item }];
}

/** Offset after the last field: the end of the file, or of its front matter. */
function fieldsEnd({ text, kind }: UncheckedEntry): number {
  return kind === 'post' ? text.indexOf('\n---', 4) + 1 : text.length;
}
