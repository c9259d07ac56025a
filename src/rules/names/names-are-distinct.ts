import type { EntityEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, warningFinding } from '#reader/finding.ts';
import { hasHan } from '#text/han.ts';
import type { Rule } from '../rule.ts';
import { type NormalizedName, nameSimilarity, normalizeForSimilarity } from './name-similarity.ts';

export const namesAreDistinct: Rule = {
  name: 'names-are-distinct',
  description: 'Two people with the same or a similar name, in any script, list each other as namesakes.',
  check: ({ entries }) => {
    const names = entries.flatMap((entry) => (entry.kind === 'person' ? namesOf(entry) : []));
    const reported = new Set<string>();
    return [...similarPairs(names)].flatMap(([name, other]) => {
      const pair = `${name.entry.id} ${other.entry.id}`;
      if (reported.has(pair) || hasNamesake(name.entry, other.entry) || hasNamesake(other.entry, name.entry))
        return [];
      const finding = pairFinding(name, other);
      if (finding) reported.add(pair);
      return finding ?? [];
    });
  },
};

type PersonEntry = EntityEntry<'person'>;

interface PersonName extends NormalizedName {
  entry: PersonEntry;
  index: number;
  value: string;
}

function namesOf(entry: PersonEntry): PersonName[] {
  return entry.data.names.map(({ value }, index) => ({
    ...normalizeForSimilarity(value),
    entry,
    index,
    value,
  }));
}

/** Names of two people that have a key in common; pairs with the same name come first. */
function* similarPairs(names: readonly PersonName[]): Generator<[PersonName, PersonName]> {
  for (const keysOf of [({ same }: PersonName) => [same], ({ keys }: PersonName) => keys]) {
    const namesByKey = new Map<string, PersonName[]>();
    for (const name of names)
      for (const key of new Set(keysOf(name))) {
        const others = namesByKey.get(key) ?? [];
        for (const other of others) if (other.entry !== name.entry) yield [name, other];
        namesByKey.set(key, [...others, name]);
      }
  }
}

function pairFinding(name: PersonName, other: PersonName): Finding | undefined {
  const { entry, index, value } = name;
  const position = entry.positionOf(['names', index, 'value']);
  const args = { name: value, other: other.entry.file, id: other.entry.id };
  if (name.same === other.same) return errorFinding('same-name', entry.file, position, args);
  const similarity = nameSimilarity(name, other);
  if (!similarity || (similarity === 'spelling' && hasHanName(entry) && hasHanName(other.entry)))
    return undefined;
  return warningFinding('similar-name', entry.file, position, { ...args, theirs: other.value, similarity });
}

/** Two people with different Han names from sources are different, however similar their Latin names are. */
function hasHanName(entry: PersonEntry): boolean {
  return entry.data.names.some(({ value, inferred }) => hasHan(value) && !inferred);
}

function hasNamesake(entry: PersonEntry, other: PersonEntry): boolean {
  return entry.data.namesakes?.some(({ person }) => person === other.id) ?? false;
}
