import type { EntityEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, warningFinding } from '#reader/finding.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Person } from '#schemas/person.ts';
import type { Rule } from '../rule.ts';

export const affiliationsDoNotOverlap: Rule = {
  name: 'affiliations-do-not-overlap',
  description:
    'Affiliations of a person do not repeat each other, do not end before they begin, and are not with two companies at once.',
  check: ({ entries }) => {
    const parentByCompany = new Map(
      entries.flatMap((entry) =>
        entry.kind === 'organization' && entry.data.kind === 'company'
          ? [[entry.id, entry.data.parent] as const]
          : [],
      ),
    );
    return entries.flatMap((entry) =>
      entry.kind === 'person' ? [...affiliationFindings(entry, parentByCompany)] : [],
    );
  },
};

type Affiliation = NonNullable<Person['affiliations']>[number];
/** The companies of the archive, each with the organization it belongs to. */
type ParentByCompany = ReadonlyMap<string, string | undefined>;

function* affiliationFindings(
  entry: EntityEntry<'person'>,
  parentByCompany: ParentByCompany,
): Generator<Finding> {
  const { affiliations = [] } = entry.data;
  for (const [index, affiliation] of affiliations.entries()) {
    const position = entry.positionOf(['affiliations', index]);
    const { from = '', until = '' } = affiliation;
    if (endsBeforeStart(affiliation))
      yield errorFinding('affiliation-ends-before-start', entry.file, position, { from, until });
    for (const other of affiliations.slice(0, index)) {
      const args = { one: label(other), two: label(affiliation) };
      if (isRepeated(affiliation, other)) yield errorFinding('affiliation-twice', entry.file, position, args);
      else if (areRivals(affiliation, other, parentByCompany) && overlap(affiliation, other))
        yield warningFinding('two-companies', entry.file, position, args);
    }
  }
}

/** Several dates on which a source shows an affiliation are not repetitions; the same date or overlapping times are. */
function isRepeated(a: Affiliation, b: Affiliation): boolean {
  if (a.organization !== b.organization || JSON.stringify(a.title) !== JSON.stringify(b.title)) return false;
  if (isWithoutDuration(a) || isWithoutDuration(b))
    return isWithoutDuration(a) && isWithoutDuration(b) && a.asOf === b.asOf;
  return overlap(a, b);
}

function areRivals(a: Affiliation, b: Affiliation, parentByCompany: ParentByCompany): boolean {
  const [one, two] = [a.organization, b.organization];
  if (one === two || !parentByCompany.has(one) || !parentByCompany.has(two)) return false;
  return parentByCompany.get(one) !== two && parentByCompany.get(two) !== one;
}

function isWithoutDuration({ from, until }: Affiliation): boolean {
  return from === undefined && until === undefined;
}

/** True when both certainly lasted on the same day: a change of employer within one year is not an overlap. */
function overlap(a: Affiliation, b: Affiliation): boolean {
  if (isWithoutDuration(a) && isWithoutDuration(b)) return false;
  const [one, two] = [certainDays(a), certainDays(b)];
  return one.first < two.last && two.first < one.last;
}

function endsBeforeStart({ from, until }: Affiliation): boolean {
  const [start, end] = [from, until].map((date) => (date ? parseEdtf(date) : null));
  return start && end ? start.start > end.end : false;
}

/** The day by which it had certainly begun and the day until which it certainly lasted; the first may be later. */
function certainDays({ from, until, asOf }: Affiliation): { first: string; last: string } {
  const [start, end, shown] = [from, until, asOf].map((date) => (date ? parseEdtf(date) : null));
  if (!start && !end) return { first: shown?.end ?? '9999', last: shown?.start ?? '0000' };
  return { first: start?.end ?? end?.start ?? '9999', last: end?.start ?? '9999' };
}

function label({ organization, from, until, asOf }: Affiliation): string {
  const time = asOf ?? (from || until ? `${from ?? ''}–${until ?? ''}` : '');
  return time ? `${organization} (${time})` : organization;
}
