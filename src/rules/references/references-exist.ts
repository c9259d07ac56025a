import { entryReferences } from '#graph/build/declared-edges.ts';
import { entrySessions, nodeId } from '#graph/model/node.ts';
import type { Entry, UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { referenceTarget } from '#schemas/references.ts';
import type { Position } from '#text/position.ts';
import type { Rule } from '../rule.ts';

export const referencesExist: Rule = {
  name: 'references-exist',
  description: 'Every id in a field or a mention is the id of something in the archive.',
  check: ({ entries, broken }) => {
    const ids = idsOf(entries);
    const unread = new Set(broken.map(({ kind, id }) => nodeId(kind, id)));
    const known: KnownIds = {
      ids: [...ids, ...unread],
      has: (id) => ids.has(id) || unread.has(id.replace(/#.*/, '')),
    };
    return [...entries, ...broken].flatMap((entry) => [
      ...unknownInFields(entry, known),
      ...unknownInText(entry, known),
    ]);
  },
};

// The rule links-are-safe reports what is not an id at all.
const WELL_FORMED = /^[a-z]+:[a-z0-9#-]+$/;

interface KnownIds {
  ids: readonly string[];
  /** True for a session of a file with errors too, whose sessions are not known. */
  has(id: string): boolean;
}

function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries
      .filter(({ role }) => role !== 'translation')
      .flatMap((entry) => [
        ...(entry.role === 'programme' ? [] : [nodeId(entry.kind, entry.id)]),
        ...entrySessions(entry).map(({ id }) => `event:${entry.id}#${id}`),
      ]),
  );
}

function unknownInFields(entry: UncheckedEntry, known: KnownIds): Finding[] {
  return entryReferences(entry).flatMap((found) => {
    const target = referenceTarget(found);
    const field = found.path.map(String).join('.');
    const position = entry.positionOf(found.path);
    return known.has(target) ? [] : [unknownFinding(entry.file, position, target, known, field)];
  });
}

function unknownInText(entry: UncheckedEntry, known: KnownIds): Finding[] {
  const mentions = entry.prose?.sentences.flatMap((sentence) => sentence.mentions) ?? [];
  return mentions.flatMap(({ target, at, position }) =>
    [target, at].flatMap((id) =>
      id === undefined || !WELL_FORMED.test(id) || known.has(id)
        ? []
        : [unknownFinding(entry.file, position, id, known, 'the text')],
    ),
  );
}

function unknownFinding(
  file: string,
  position: Position,
  target: string,
  known: KnownIds,
  field: string,
): Finding {
  const prefix = target.slice(0, target.indexOf(':') + 1);
  const ids = known.ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const nearest = nearestWord(target.slice(prefix.length), ids);
  const suggestion = nearest && { suggestion: `${prefix}${nearest}` };
  return errorFinding('unknown-reference', file, position, { target, field, ...suggestion });
}
