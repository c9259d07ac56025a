import type { ContentFile, EntityEntry, UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { hasHan } from '#text/han.ts';
import { positionAt } from '#text/position.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const removedPeopleStayAway: Rule = {
  name: 'removed-people-stay-away',
  description: 'No file mentions or names a person with listed: opt-out, in either script.',
  check: (archive) => {
    const people = archive.entries.filter((entry) => entry.kind === 'person');
    const removed = people.filter(({ data }) => data.listed === 'opt-out');
    if (removed.length === 0) return [];
    const others = new Set(people.flatMap((entry) => (removed.includes(entry) ? [] : namesOf(entry))));
    return removed.flatMap((person) => {
      const patterns = tellingNames(person, others, archive).map(namePattern);
      const entries = archive.entries.filter((entry) => entry !== person);
      return [
        ...entries.flatMap((entry) => occurrences(entry, entry.prose, patterns, person.id)),
        ...archive.registers.flatMap((file) => occurrences(file, undefined, patterns, person.id)),
      ];
    });
  },
};

/** Every mention of a person, and the first occurrence of a name unless a mention is on its line. */
function occurrences(
  file: ContentFile,
  prose: UncheckedEntry['prose'],
  patterns: readonly RegExp[],
  id: string,
): Finding[] {
  const mentions = (prose?.sentences ?? [])
    .flatMap((sentence) => sentence.mentions)
    .filter(({ target }) => target === `person:${id}`)
    .map(({ position }) => errorFinding('removed-person', file.file, position, { id }));
  const offsets = patterns.map((pattern) => file.text.search(pattern)).filter((offset) => offset !== -1);
  if (offsets.length === 0) return mentions;
  const position = positionAt(file.text, Math.min(...offsets));
  if (mentions.some(({ line }) => line === position.line)) return mentions;
  return [...mentions, errorFinding('removed-name', file.file, position, { id })];
}

function namesOf(person: EntityEntry<'person'>): string[] {
  return person.data.names.map(({ value }) => value);
}

/** The names, in both scripts, that no other person has and that are not too short to identify anybody. */
function tellingNames(
  person: EntityEntry<'person'>,
  others: ReadonlySet<string>,
  { conversion }: CheckedArchive,
): string[] {
  const own = namesOf(person).filter((name) => !others.has(name) && name.length > (hasHan(name) ? 1 : 4));
  return [...new Set(own.flatMap((name) => [name, conversion.toHans(name), conversion.toHant(name)]))];
}

function namePattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return hasHan(name)
    ? new RegExp(escaped, 'u')
    : new RegExp(`(?<![\\p{L}\\d-])${escaped}(?![\\p{L}\\d-])`, 'iu');
}
