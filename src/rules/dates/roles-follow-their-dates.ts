import { citationsAtPath } from '#graph/build/citations.ts';
import { entrySessions } from '#graph/model/node.ts';
import type { EntityEntry, OriginalEntry, ProgrammeEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Citation } from '#schemas/source.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const rolesFollowTheirDates: Rule = {
  name: 'roles-follow-their-dates',
  description:
    'Nobody took part in an event or session that was not held, no recap is older than its event, no asOf is later than its source.',
  check: ({ entries, events, sources }) =>
    entries.flatMap((entry) => {
      if (entry.kind === 'event' && entry.role === 'entity')
        return [...rolesBeforeEvent(entry), ...presentWithoutEvent(entry, events)];
      if (entry.kind === 'event') return presentWithoutEvent(entry, events);
      if (entry.kind === 'person') return datesAfterSource(entry, sources);
      return entry.role === 'original' ? recapBeforeEvent(entry, events) : [];
    }),
};

type EventEntry = EntityEntry<'event'> | ProgrammeEntry;

/** Roles that somebody has only once the event has taken place. */
const ROLES_AFTERWARDS: ReadonlySet<string> = new Set(['attendee', 'award-recipient', 'volunteer']);

function rolesBeforeEvent(entry: EntityEntry<'event'>): Finding[] {
  const { people = [], status } = entry.data;
  if (status !== 'planned') return [];
  return people.flatMap(({ person, role }, index) => {
    if (!ROLES_AFTERWARDS.has(role)) return [];
    const position = entry.positionOf(['people', index, 'role']);
    return [errorFinding('role-before-event', entry.file, position, { person, role })];
  });
}

const PRESENT: ReadonlySet<string | undefined> = new Set(['in-person', 'remote', 'recorded']);

/** People with a presence at an event or in a session that was not held. */
function presentWithoutEvent(entry: EventEntry, events: CheckedArchive['events']): Finding[] {
  const eventStatus = events.get(entry.id)?.data.status ?? 'held';
  const rows = [
    ...('people' in entry.data ? [{ people: entry.data.people, status: eventStatus, path: [] }] : []),
    ...entrySessions(entry).map(({ people, status = 'held' }, index) => ({
      people,
      status: eventStatus === 'held' ? status : eventStatus,
      path: ['sessions', index],
    })),
  ];
  return rows
    .filter(({ status }) => status !== 'held')
    .flatMap(({ people = [], status, path }) =>
      people.flatMap(({ person, presence }, index) => {
        if (!presence || !PRESENT.has(presence)) return [];
        const position = entry.positionOf([...path, 'people', index, 'presence']);
        return [errorFinding('presence-without-event', entry.file, position, { person, presence, status })];
      }),
    );
}

/**
 * The events a text reports on: of a recap the first event in `about` and those in `covers`, of an annual review only
 * those in `covers`.
 */
function recapBeforeEvent(entry: OriginalEntry, events: CheckedArchive['events']): Finding[] {
  const { kind, about, covers = [] } = entry.data;
  const date = retoldDay(entry);
  if (kind !== 'recap' && kind !== 'annual-review') return [];
  const targets = kind === 'recap' ? [...new Set([...about.slice(0, 1), ...covers])] : covers;
  return targets.flatMap((target) => {
    const event = /^event:([^#]*)/.exec(target)?.[1] ?? '';
    const dates = events.get(event)?.data.dates;
    const start = dates && parseEdtf(dates)?.start;
    if (!dates || !start || date.last >= start) return [];
    const args = { date: date.written, event: target, dates };
    return [errorFinding('recap-before-event', entry.file, entry.positionOf(date.path), args)];
  });
}

/** The date of the text that a recap retells, else its own, and the last day that it can mean. */
function retoldDay({ data: { date, source } }: OriginalEntry) {
  const last = source?.date === undefined ? undefined : parseEdtf(source.date)?.end;
  return source?.date !== undefined && last !== undefined && last < date
    ? { written: source.date, last, path: ['source', 'date'] }
    : { written: date, last: date, path: ['date'] };
}

/** Dates of an affiliation or project that all of its sources were published before. */
function datesAfterSource(entry: EntityEntry<'person'>, sources: CheckedArchive['sources']): Finding[] {
  const { affiliations = [], projects = [] } = entry.data;
  const rows = [
    ...affiliations.map(({ asOf }, index) => ({ asOf, path: ['affiliations', index] })),
    ...projects.map(({ asOf }, index) => ({ asOf, path: ['projects', index] })),
  ];
  return rows.flatMap(({ asOf, path }) => {
    const published = citationsAtPath(entry, path).map((citation) => publicationDate(citation, sources));
    const start = asOf && parseEdtf(asOf)?.start;
    const ends = published.map((date) => (date && parseEdtf(date)?.end) || '9999');
    if (!asOf || !start || ends.length === 0 || ends.some((end) => end >= start)) return [];
    const position = entry.positionOf([...path, 'asOf']);
    return [errorFinding('as-of-after-source', entry.file, position, { asOf, date: published.join(', ') })];
  });
}

function publicationDate(citation: Citation, sources: CheckedArchive['sources']): string | undefined {
  return typeof citation === 'string' ? sources[citation]?.date : citation.date;
}
