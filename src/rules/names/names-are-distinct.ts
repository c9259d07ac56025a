import { isHan } from '#i18n/names.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding, warningFinding } from '#reader/finding.ts';
import type { Person } from '#schemas/person.ts';
import { nameSimilarity, nameNormalizer, type NormalizedName } from './name-similarity.ts';
import type { Rule } from '../rule.ts';

/**
 * Two people with one name, in any script, say of each other that they are two; names that one could take for
 * each other (another order, the pinyin of the other, one letter apart) are told.
 */
export const namesAreDistinct: Rule = ({ entries, conversion }) => {
  const read = nameNormalizer(conversion);
  const forms = entries.flatMap((entry) => (entry.kind === 'person' ? formsOf(entry, read) : []));
  const seen = new Set<string>();
  return [...pairsOf(forms)].flatMap(([form, other]) => {
    const pair = `${form.entry.id} ${other.entry.id}`;
    if (seen.has(pair) || saysApart(form.entry, other.entry) || saysApart(other.entry, form.entry)) return [];
    const finding = judged(form, other);
    if (finding) seen.add(pair);
    return finding ?? [];
  });
};

interface Form extends NormalizedName {
  entry: Entry;
  index: number;
  value: string;
}

function formsOf(entry: Entry, read: (name: string) => NormalizedName): Form[] {
  return (entry.data as Person).names.map(({ value }, index) => ({ ...read(value), entry, index, value }));
}

/** Forms of two people that share a key, the same names before the like ones. */
function* pairsOf(forms: readonly Form[]): Generator<[Form, Form]> {
  for (const keysOf of [({ same }: Form) => [same], ({ keys }: Form) => keys]) {
    const bearers = new Map<string, Form[]>();
    for (const form of forms)
      for (const key of new Set(keysOf(form))) {
        const others = bearers.get(key) ?? [];
        for (const other of others) if (other.entry !== form.entry) yield [form, other];
        bearers.set(key, [...others, form]);
      }
  }
}

function judged(form: Form, other: Form): Finding | undefined {
  const { entry, index, value } = form;
  const place = entry.positionOf(['names', index, 'value']);
  const args = { name: value, other: other.entry.file, id: other.entry.id };
  if (form.same === other.same) return errorFinding('same-name', entry.file, place, args);
  const likeness = nameSimilarity(form, other);
  if (!likeness || (likeness === 'spelling' && hasHan(entry) && hasHan(other.entry))) return undefined;
  return warningFinding('near-name', entry.file, place, { ...args, theirs: other.value, likeness });
}

/** Two people whose Han names are known and differ are two, however near their letters are. */
function hasHan(entry: Entry): boolean {
  return (entry.data as Person).names.some(({ value, inferred }) => isHan(value) && !inferred);
}

function saysApart(entry: Entry, other: Entry): boolean {
  return (entry.data as Person).namesakes?.some(({ person }) => person === other.id) ?? false;
}
