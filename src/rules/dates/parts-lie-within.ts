import type { EntityEntry, ProgrammeEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import type { FieldPath } from '#reader/yaml.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const partsLieWithin: Rule = {
  name: 'parts-lie-within',
  description: 'A part of an event is on the days of the whole event, a session on those of its event.',
  check: ({ entries, events }) =>
    entries.flatMap((entry) => {
      const event = entry.kind === 'event' ? events.get(entry.id) : undefined;
      if (entry.kind !== 'event' || !event) return [];
      return [...partOutside(entry, events), ...sessionsOutside(entry, event)];
    }),
};

type EventFile = EntityEntry<'event'> | ProgrammeEntry;

function partOutside(entry: EventFile, events: CheckedArchive['events']): Finding[] {
  if (entry.role === 'programme' || entry.data.partOf === undefined) return [];
  const whole = events.get(entry.data.partOf);
  return whole ? outside(entry, ['dates'], entry.data.dates, whole) : [];
}

function sessionsOutside(entry: EventFile, event: EntityEntry<'event'>): Finding[] {
  const { sessions = [] } = entry.data;
  return sessions.flatMap(({ date }, index) =>
    date === undefined ? [] : outside(entry, ['sessions', index, 'date'], date, event),
  );
}

function outside(entry: EventFile, path: FieldPath, part: string, event: EntityEntry<'event'>): Finding[] {
  const whole = event.data.dates;
  if (isWithin(part, whole)) return [];
  const position = entry.positionOf(path);
  return [errorFinding('part-outside', entry.file, position, { part, whole, event: event.id })];
}

/** True also when either date is approximate. */
function isWithin(part: string, whole: string): boolean {
  const [inner, outer] = [parseEdtf(part), parseEdtf(whole)];
  if (!inner || !outer || inner.approximate || outer.approximate) return true;
  const overlaps = inner.end >= outer.start && inner.start <= outer.end;
  return overlaps && (inner.precision !== 'day' || (inner.start >= outer.start && inner.end <= outer.end));
}
