import { isHan } from '#i18n/names.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import type { Person } from '#schemas/person.ts';
import { positionAt } from '../place-at.ts';
import type { Checked, Rule } from '../rule.ts';

/** Who asked to be gone is named nowhere: in no sentence, list or source, in either script. */
export const removedPeopleStayAway: Rule = (archive) => {
  const people = archive.entries.filter(({ kind }) => kind === 'person');
  const gone = people.filter(({ data }) => (data as Person).listed === 'opt-out');
  if (gone.length === 0) return [];
  const others = new Set(people.flatMap((entry) => (gone.includes(entry) ? [] : namesOf(entry))));
  return gone.flatMap((person) => {
    const patterns = formsOf(person, others, archive).map(patternOf);
    const files = [...archive.entries, ...archive.registers].filter((entry) => entry !== person);
    return files.flatMap((entry) => {
      const marked = marksOf(entry, person);
      const named = standsIn(entry, patterns, person);
      return [...marked, ...named.filter(({ line }) => marked.every((mark) => mark.line !== line))];
    });
  });
};

function marksOf(entry: Entry, person: Entry): Finding[] {
  const marks = entry.prose?.sentences.flatMap((sentence) => sentence.mentions) ?? [];
  return marks
    .filter(({ target }) => target === `person:${person.id}`)
    .map(({ position: place }) => errorFinding('removed-person', entry.file, position, { id: person.id }));
}

/** The first place of a name in a file; the others are found as that one is mended. */
function standsIn(entry: Entry, patterns: readonly RegExp[], person: Entry): Finding[] {
  const places = patterns.map((pattern) => entry.text.search(pattern)).filter((at) => at !== -1);
  if (places.length === 0) return [];
  const place = positionAt(entry.text, Math.min(...places));
  return [errorFinding('removed-name', entry.file, place, { id: person.id })];
}

function namesOf(entry: Entry): string[] {
  return (entry.data as Person).names.map(({ value }) => value);
}

/** A name that somebody else bears too says nothing; nor does one of a letter or two. */
function formsOf(person: Entry, others: ReadonlySet<string>, { conversion }: Checked): string[] {
  const own = namesOf(person).filter((name) => !others.has(name) && name.length > (isHan(name) ? 1 : 4));
  return [...new Set(own.flatMap((name) => [name, conversion.toHans(name), conversion.toHant(name)]))];
}

function patternOf(name: string): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return isHan(name) ? new RegExp(words, 'u') : new RegExp(`(?<![\\p{L}\\d-])${words}(?![\\p{L}\\d-])`, 'iu');
}
