import { errorFinding } from '#reader/finding.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Event } from '#schemas/event.ts';
import type { Rule } from '../rule.ts';

/** A part of an event happens on the days of its whole, a session on those of its event. */
export const partsLieWithin: Rule = ({ entries }) => {
  const events = new Map(
    entries
      .filter(({ kind, role }) => kind === 'event' && role === 'entity')
      .map((entry) => [entry.id, entry.data as Event]),
  );
  return entries.flatMap((entry) => {
    const own = events.get(entry.id);
    if (entry.kind !== 'event' || !own) return [];
    const { partOf } = entry.data as Event;
    const whole = partOf === undefined ? undefined : events.get(partOf);
    const outside =
      entry.role === 'entity' && whole && !within(own.dates, whole.dates)
        ? [
            errorFinding('part-outside', entry.file, entry.positionOf(['dates']), {
              part: own.dates,
              whole: whole.dates,
              of: partOf ?? '',
            }),
          ]
        : [];
    const { sessions = [] } = entry.data as Event;
    const strays = sessions.flatMap(({ date }, index) =>
      date === undefined || within(date, own.dates)
        ? []
        : [
            errorFinding('part-outside', entry.file, entry.positionOf(['sessions', index, 'date']), {
              part: date,
              whole: own.dates,
              of: entry.id,
            }),
          ],
    );
    return [...outside, ...strays];
  });
};

function within(part: string, whole: string): boolean {
  const [inner, outer] = [parseEdtf(part), parseEdtf(whole)];
  if (!inner || !outer || inner.approximate || outer.approximate) return true;
  return (
    inner.end >= outer.start &&
    inner.start <= outer.end &&
    (inner.precision !== 'day' || (inner.start >= outer.start && inner.end <= outer.end))
  );
}
