import { citationsAtPath } from '#graph/build/declared-edges.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Event } from '#schemas/event.ts';
import type { Person } from '#schemas/person.ts';
import type { Post } from '#schemas/post.ts';
import type { Rule } from '../rule.ts';

/**
 * Nothing is told before it happened: who attended or was honoured at an event that is still planned, a recap
 * dated before what it tells of, a moment that lies after the source that shows it.
 */
export const rolesFollowTheirDates: Rule = ({ entries, sources }) => {
  const events = new Map(
    entries
      .filter(({ kind, role }) => kind === 'event' && role === 'entity')
      .map((entry) => [`event:${entry.id}`, entry.data as Event]),
  );
  const dateOf = (citation: unknown): string | undefined =>
    typeof citation === 'string' ? sources[citation]?.date : (citation as { date?: string }).date;
  return entries.flatMap((entry) => {
    if (entry.kind === 'event' && entry.role === 'entity') return rolesAhead(entry);
    if (entry.kind === 'person') return momentsAhead(entry, dateOf);
    return entry.role === 'original' ? recapAhead(entry, events) : [];
  });
};

/** What a person can have been only once the day has come. */
const AFTERWARDS: readonly string[] = ['attendee', 'award-recipient', 'volunteer'];

function rolesAhead(entry: Entry): Finding[] {
  const { people = [], status } = entry.data as Event;
  if (status !== 'planned') return [];
  return people.flatMap(({ person, role }, index) =>
    AFTERWARDS.includes(role)
      ? [errorFinding('role-ahead', entry.file, entry.positionOf(['people', index, 'role']), { person, role })]
      : [],
  );
}

function recapAhead(entry: Entry, events: ReadonlyMap<string, Event>): Finding[] {
  const { kind, date, about, covers = [] } = entry.data as Post;
  if (kind !== 'recap' && kind !== 'annual-review') return [];
  const told = kind === 'recap' ? [...new Set([...about.slice(0, 1), ...covers])] : covers;
  return told.flatMap((target) => {
    const event = events.get(target.replace(/#.*/, ''));
    const start = event && parseEdtf(event.dates)?.start;
    if (!event || !start || date >= start) return [];
    return [
      errorFinding('recap-ahead', entry.file, entry.positionOf(['date']), { date, event: target, dates: event.dates }),
    ];
  });
}

/** A source shows what was so until the day it appeared, never what came after. */
function momentsAhead(entry: Entry, dateOf: (citation: unknown) => string | undefined): Finding[] {
  const { affiliations = [], projects = [] } = entry.data as Person;
  const moments = [
    ...affiliations.map(({ asOf }, index) => ({ asOf, path: ['affiliations', index] })),
    ...projects.map(({ asOf }, index) => ({ asOf, path: ['projects', index] })),
  ];
  return moments.flatMap(({ asOf, path }) => {
    const dates = citationsAtPath(entry, path).map(dateOf);
    const start = asOf && parseEdtf(asOf)?.start;
    const ends = dates.map((date) => (date && parseEdtf(date)?.end) || '9999');
    if (!asOf || !start || ends.length === 0 || ends.some((end) => end >= start)) return [];
    const args = { asOf, date: dates.join(', ') };
    return [errorFinding('moment-ahead', entry.file, entry.positionOf([...path, 'asOf']), args)];
  });
}
