import type { Entry } from '#reader/entry.ts';
import { error } from '#reader/finding.ts';
import type { Person } from '#schemas/person.ts';
import type { Rule } from './rule.ts';

/** Two people with one name, in any script, say of each other that they are two. */
export const namesTellApart: Rule = ({ entries }) => {
  const people = entries.filter(({ kind }) => kind === 'person');
  const bearers = new Map<string, Entry[]>();
  for (const entry of people)
    for (const name of new Set((entry.data as Person).names.map(({ value }) => fold(value))))
      bearers.set(name, [...(bearers.get(name) ?? []), entry]);
  return [...bearers.values()].flatMap((sharing) =>
    sharing.slice(1).flatMap((entry) =>
      sharing.slice(0, sharing.indexOf(entry)).flatMap((other) => {
        if (saysApart(entry, other) || saysApart(other, entry)) return [];
        const index = (entry.data as Person).names.findIndex(({ value }) => namesOf(other).has(fold(value)));
        const name = (entry.data as Person).names[index]?.value ?? '';
        const place = entry.placeOf(['names', index, 'value']);
        return [error('same-name', entry.file, place, { name, other: other.file, id: other.id })];
      }),
    ),
  );
};

function namesOf(entry: Entry): ReadonlySet<string> {
  return new Set((entry.data as Person).names.map(({ value }) => fold(value)));
}

function saysApart(entry: Entry, other: Entry): boolean {
  return (entry.data as Person).namesakes?.some(({ person }) => person === other.id) ?? false;
}

/** `Zefeng Wang`, `zefeng wang` and `Zefeng-Wang` are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.\-_]+/g, ' ')
    .trim();
}
