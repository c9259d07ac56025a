import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import { site } from '#site.ts';

type Event = Extract<Node, { kind: 'event' }>;
type Voice = Pick<LocaleContext, 'name' | 'summary' | 'text' | 'href'>;

const DAY = 24 * 60 * 60 * 1000;
const STATUS = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.CANCELLED,
} as const satisfies Record<Event['data']['status'], ICalEventStatus>;

/** True for an event whose first and last day are known; no other can stand in a calendar. */
export function hasCalendarDates({ data }: Event): boolean {
  const span = parseEdtf(data.dates);
  return span?.precision === 'day' && !span.approximate;
}

/**
 * Events as an iCalendar file (RFC 5545), on whole days of the place where they are. No clock is read: a
 * file's time stamp is the first day of its event.
 * @param voices the languages names are written in; of several, one form after the other
 */
export function icsCalendar(
  name: string,
  events: readonly Event[],
  voices: readonly [Voice, ...Voice[]],
): string {
  const calendar = ical({ name, prodId: { company: 'xiangju', product: 'archive' } });
  const zones = new Set(events.map(({ data }) => data.timezone));
  const [zone] = zones;
  if (zone && zones.size === 1) calendar.x('X-WR-TIMEZONE', zone);
  for (const event of events.filter(hasCalendarDates)) calendar.createEvent(entryOf(event, voices));
  return `${calendar.toString()}\r\n`;
}

function entryOf(event: Event, voices: readonly [Voice, ...Voice[]]): ICalEventData {
  const { data, id } = event;
  const span = parseEdtf(data.dates) ?? { start: '', end: '' };
  const url = site.origin + voices[0].href(id);
  const place = joined(voices, (voice) => placeOf(data, voice));
  const [lat, lon] = data.coordinates ?? [];
  return {
    id: `${data.previousIds?.[0] ?? id.replace('event:', '')}@event.xiangju`,
    stamp: new Date(`${span.start}T00:00:00Z`),
    start: new Date(`${span.start}T00:00:00Z`),
    end: new Date(Date.parse(`${span.end}T00:00:00Z`) + DAY),
    allDay: true,
    summary: joined(voices, (voice) => voice.name(id).text),
    description: { plain: [joined(voices, (voice) => voice.summary(id)?.text ?? '', '\n'), url].join('\n') },
    ...(place && { location: { title: place, ...(lat && lon && { geo: { lat, lon } }) } }),
    status: STATUS[data.status],
    url,
    ...(data.timezone && { x: { 'X-XIANGJU-TIMEZONE': data.timezone } }),
  };
}

/** What each language says, each form once. */
function joined(voices: readonly Voice[], say: (voice: Voice) => string, gap = ' · '): string {
  return [...new Set(voices.map(say))].filter((words) => words !== '').join(gap);
}

function placeOf({ venue, city, country }: Event['data'], voice: Voice): string {
  const parts = [venue, city].flatMap((part) => (part === undefined ? [] : voice.text(part).text));
  return [...new Set([...parts, ...(country ? [country] : [])])].join(', ');
}
