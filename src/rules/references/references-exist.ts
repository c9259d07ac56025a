import { entryReferences } from '#graph/build/declared-edges.ts';
import { nodeId, entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding, type Position } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { referenceTarget } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

/** Every id that a field, a mark or a mark's place names belongs to something in the archive. */
export const referencesExist: Rule = ({ entries, broken }) => {
  const ids = knownIds(entries);
  const unread = new Set(broken.map(({ kind, id }) => nodeId(kind, id)));
  const known: Known = {
    ids: [...ids, ...unread],
    has: (id) => ids.has(id) || unread.has(id.replace(/#.*/, '')),
  };
  return [...entries, ...broken].flatMap((entry) => [
    ...unknownFields(entry, known),
    ...unknownMarks(entry, known),
  ]);
};

// An address that is no id at all is told as such, by another rule.
const WELL_FORMED = /^[a-z]+:[a-z0-9#-]+$/;

interface Known {
  ids: readonly string[];
  has(id: string): boolean;
}

function knownIds(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries
      .filter(({ role }) => role !== 'translation')
      .flatMap((entry) => [
        ...(entry.role === 'programme' ? [] : [nodeId(entry.kind, entry.id)]),
        ...entrySessions(entry).map(({ id }) => `event:${entry.id}#${id}`),
      ]),
  );
}

function unknownFields(entry: Entry, known: Known): Finding[] {
  return entryReferences(entry).flatMap((found) => {
    const target = referenceTarget(found);
    const field = found.path.map(String).join('.');
    return known.has(target) ? [] : [unknown(entry.file, entry.positionOf(found.path), target, known, field)];
  });
}

function unknownMarks(entry: Entry, known: Known): Finding[] {
  const marks = entry.prose?.sentences.flatMap((sentence) => sentence.mentions) ?? [];
  return marks.flatMap(({ target, at, position: place }) =>
    [target, at].flatMap((id) =>
      id === undefined || !WELL_FORMED.test(id) || known.has(id)
        ? []
        : [unknown(entry.file, position, id, known, 'the text')],
    ),
  );
}

function unknown(file: string, place: Position, target: string, known: Known, field: string): Finding {
  const kind = target.slice(0, target.indexOf(':') + 1);
  const ids = known.ids.filter((id) => id.startsWith(kind)).map((id) => id.slice(kind.length));
  const nearest = nearestWord(target.slice(kind.length), ids);
  return errorFinding('unknown-reference', file, place, {
    target,
    field,
    ...(nearest && { suggestion: `${kind}${nearest}` }),
  });
}
