import type { ContentFile, UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { MAX_ID_LENGTH } from '#schemas/id.ts';
import { type Position, positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { type PersonNameFinder, personNameFinder } from './person-name-finder.ts';

export const removedPeopleStayAway: Rule = {
  name: 'removed-people-stay-away',
  description:
    'No file mentions or names a person with listed: opt-out, in any script, order, spelling of blanks and marks, or in pinyin.',
  check: ({ entries, registers }) => {
    const people = entries.filter((entry) => entry.kind === 'person');
    const removed = people.filter(({ data }) => data.listed === 'opt-out');
    if (removed.length === 0) return [];
    const others = people.filter((entry) => !removed.includes(entry)).map(({ data }) => data);
    return removed.flatMap((person) => {
      const namesIn = personNameFinder(person.data, others);
      return [
        ...entries
          .filter((entry) => entry !== person)
          .flatMap((entry) => occurrences(entry, entry.prose, namesIn, person.id)),
        ...registers.flatMap((file) => occurrences(file, undefined, namesIn, person.id)),
      ];
    });
  },
};

/** Every mention of a person, and every line with a name unless a mention is on it. */
function occurrences(
  file: ContentFile,
  prose: UncheckedEntry['prose'],
  namesIn: PersonNameFinder,
  id: string,
): Finding[] {
  const mentions: Position[] = (prose?.sentences ?? [])
    .flatMap((sentence) => sentence.mentions)
    .filter(({ target }) => target === `person:${id}`)
    .map(({ position }) => position);
  // A reference by id is not published: the graph leaves it out.
  const names = namesIn(file.text)
    .filter(({ start, end }) => idAround(file.text, start, end) !== id)
    .map(({ start }) => positionAt(file.text, start));
  const isInPath = namesIn(file.file.replace(/\.\w+$/, '')).length > 0;
  const lines = new Set(mentions.map(({ line }) => line));
  const first = isInPath ? [{ line: 1, column: 1 }] : [];
  return [
    ...mentions.map((position) => errorFinding('removed-person', file.file, position, { id })),
    ...[...first, ...names].flatMap((position) => {
      if (lines.has(position.line)) return [];
      lines.add(position.line);
      return [errorFinding('removed-name', file.file, position, { id })];
    }),
  ];
}

/** The longest run of characters that an id may have, around a part of a text. */
function idAround(text: string, start: number, end: number): string {
  const before = /[a-z0-9-]*$/.exec(text.slice(Math.max(0, start - MAX_ID_LENGTH), start))?.[0] ?? '';
  const after = /^[a-z0-9-]*/.exec(text.slice(end, end + MAX_ID_LENGTH))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
