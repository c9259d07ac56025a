import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding, warningFinding } from '#reader/finding.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Person } from '#schemas/person.ts';
import type { Rule } from '../rule.ts';

/**
 * Nobody is twice at one organization at one time with nothing to tell the two apart, nor employed by two
 * companies at once; no stay ends before it begins.
 */
export const affiliationsDoNotOverlap: Rule = ({ entries }) => {
  const parents = new Map(
    entries
      .filter(({ kind, data }) => kind === 'organization' && (data as Organization).kind === 'company')
      .map(({ id, data }) => [id, (data as Organization).parent]),
  );
  return entries.flatMap((entry) => (entry.kind === 'person' ? [...overlaps(entry, parents)] : []));
};

type Affiliation = NonNullable<Person['affiliations']>[number];
/** The companies of the archive, each with the one it belongs to. */
type Parents = ReadonlyMap<string, string | undefined>;

function* overlaps(entry: Entry, parents: Parents): Generator<Finding> {
  const { affiliations = [] } = entry.data as Person;
  for (const [index, stay] of affiliations.entries()) {
    const place = entry.positionOf(['affiliations', index]);
    if (endsFirst(stay))
      yield errorFinding('stay-backwards', entry.file, place, { from: stay.from ?? '', until: stay.until ?? '' });
    for (const other of affiliations.slice(0, index)) {
      const args = { one: spoken(other), two: spoken(stay) };
      if (isSame(stay, other)) yield errorFinding('stay-twice', entry.file, place, args);
      else if (areRivals(stay, other, parents) && meet(stay, other))
        yield warningFinding('two-companies', entry.file, place, args);
    }
  }
}

/** Seen there at several moments is no contradiction; the same moment or overlapping stays are one fact twice. */
function isSame(a: Affiliation, b: Affiliation): boolean {
  if (a.organization !== b.organization || JSON.stringify(a.title) !== JSON.stringify(b.title)) return false;
  if (isMoment(a) || isMoment(b)) return isMoment(a) && isMoment(b) && a.asOf === b.asOf;
  return meet(a, b);
}

function areRivals(a: Affiliation, b: Affiliation, parents: Parents): boolean {
  const [one, two] = [a.organization, b.organization];
  if (one === two || !parents.has(one) || !parents.has(two)) return false;
  return parents.get(one) !== two && parents.get(two) !== one;
}

function isMoment({ from, until }: Affiliation): boolean {
  return from === undefined && until === undefined;
}

/** True when both certainly lasted at one time: a year in which one gave way to the other is no overlap. */
function meet(a: Affiliation, b: Affiliation): boolean {
  if (isMoment(a) && isMoment(b)) return false;
  const [one, two] = [daysOf(a), daysOf(b)];
  return one.first < two.last && two.first < one.last;
}

function endsFirst({ from, until }: Affiliation): boolean {
  const [start, end] = [from, until].map((date) => (date ? parseEdtf(date) : null));
  return start && end ? start.start > end.end : false;
}

/** The day by which a stay had certainly begun and the day to which it certainly lasted, in this order or not. */
function daysOf({ from, until, asOf }: Affiliation): { first: string; last: string } {
  const [start, end, moment] = [from, until, asOf].map((date) => (date ? parseEdtf(date) : null));
  if (!start && !end) return { first: moment?.end ?? '9999', last: moment?.start ?? '0000' };
  return { first: start?.end ?? end?.start ?? '9999', last: end?.start ?? '9999' };
}

function spoken({ organization, from, until, asOf }: Affiliation): string {
  const time = asOf ?? (from || until ? `${from ?? ''}–${until ?? ''}` : '');
  return time ? `${organization} (${time})` : organization;
}
