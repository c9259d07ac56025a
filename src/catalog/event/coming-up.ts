import { compareOldestFirst } from '#graph/queries/chronology.ts';
import { exactDays, parseEdtf } from '#schemas/edtf.ts';
import type { Catalog, NodeOf } from '../catalog.ts';

type EventNode = NodeOf<'event'>;
type Days = Pick<Catalog, 'graph' | 'nodesOfKind' | 'today'>;

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_OF_WEEK = 7;

/** Planned events that are not over, the next first. One whose day is not known is over with its month or year. */
export function comingUp({ graph, nodesOfKind, today }: Days): EventNode[] {
  return nodesOfKind('event')
    .filter(({ data }) => data.status === 'planned' && lastDay(data.dates) >= today)
    .sort((a, b) => compareOldestFirst(graph, a, b));
}

/** True for a planned event whose days are over, so that no source shows that it was held. */
export function isUnconfirmed({ today }: Pick<Catalog, 'today'>, { data }: EventNode): boolean {
  return data.status === 'planned' && lastDay(data.dates) < today;
}

/** Events of earlier years that began on one of the seven days from today, by day of the year, then newest first. */
export function thisWeekInEarlierYears({ nodesOfKind, today }: Days): EventNode[] {
  const days = nextDays(today).map((day) => day.slice('YYYY-'.length));
  const begins = ({ data }: EventNode) => exactDays(data.dates)?.start ?? '';
  return nodesOfKind('event')
    .filter((event) => event.data.status === 'held' && event.data.partOf === undefined)
    .filter((event) => begins(event).slice(0, 4) < today.slice(0, 4))
    .filter((event) => days.includes(begins(event).slice('YYYY-'.length)))
    .sort(
      (a, b) =>
        days.indexOf(begins(a).slice('YYYY-'.length)) - days.indexOf(begins(b).slice('YYYY-'.length)) ||
        Number(begins(b).slice(0, 4)) - Number(begins(a).slice(0, 4)),
    );
}

/** The seven ISO days from one on; none for a day that does not exist. */
function nextDays(today: string): string[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(start)) return [];
  return Array.from({ length: DAYS_OF_WEEK }, (_, index) =>
    new Date(start + index * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length),
  );
}

function lastDay(dates: string): string {
  return parseEdtf(dates)?.end ?? '';
}
