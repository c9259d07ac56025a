import { archiveCharFolder, foldPersonName } from '#i18n/name-folding.ts';
import type { ContentFile, EntityEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { findFoldedNames } from './name-finder.ts';

export const hiddenNamesStayHidden: Rule = {
  name: 'hidden-names-stay-hidden',
  description:
    'A name with show: no is in no other field and no text, and a person has another name to show.',
  check: ({ entries, registers }) => {
    const people = entries.filter((entry) => entry.kind === 'person');
    const shown = new Set(people.flatMap((person) => formsOf(person, false)));
    return people.flatMap((person) => {
      const hidden = formsOf(person, true).filter((form) => !shown.has(form) && form.length > 1);
      if (hidden.length === 0) return [];
      const files: readonly ContentFile[] = [...entries, ...registers];
      return [
        ...withoutShownName(person),
        ...files.flatMap((file) => occurrences(file, new Set(hidden), person)),
      ];
    });
  },
};

type PersonEntry = EntityEntry<'person'>;

function formsOf(person: PersonEntry, hidden: boolean): string[] {
  return person.data.names
    .filter(({ show }) => (show === 'no') === hidden)
    .flatMap(({ value }) => foldPersonName(value).orders);
}

function withoutShownName(person: PersonEntry): Finding[] {
  if (person.data.names.some(({ show }) => show !== 'no')) return [];
  return [errorFinding('no-shown-name', person.file, person.positionOf(['names']), {})];
}

/** Every place outside the person's own list of names. */
function occurrences(file: ContentFile, hidden: ReadonlySet<string>, person: PersonEntry): Finding[] {
  const [from, until] = (file === person && person.rangeOf(['names'])) || [0, 0];
  return findFoldedNames(file.text, hidden, archiveCharFolder())
    .filter(({ start, end }) => end <= from || start >= until)
    .filter(({ start, end }) => file.text.slice(start, end) !== person.id)
    .map(({ start }) =>
      errorFinding('hidden-name', file.file, positionAt(file.text, start), { id: person.id }),
    );
}
