import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { Node } from '#graph/model/model.ts';
import { firstId } from '#graph/queries/previous-ids.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { exactDays } from '#schemas/edtf.ts';
import { site } from '#site.ts';

type EventNode = Extract<Node, { kind: 'event' }>;
type CalendarContext = Pick<
  LocaleContext,
  'name' | 'status' | 't' | 'summary' | 'text' | 'href' | 'placeName'
>;
/** The locales of a calendar; URLs are those of the first. */
type CalendarContexts = readonly [CalendarContext, ...CalendarContext[]];

const DAY_MS = 24 * 60 * 60 * 1000;
const ICAL_STATUS = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.CANCELLED,
} as const satisfies Record<EventNode['data']['status'], ICalEventStatus>;

/** True for an event whose first and last day are known; a calendar can contain no other. */
export function hasCalendarDates({ data }: EventNode): boolean {
  return exactDays(data.dates) !== undefined;
}

/**
 * Events as an iCalendar file (RFC 5545), as all-day events in local time. Deterministic: it reads no clock, and the
 * time stamp of an event is its first day.
 * @param contexts the locales of the names; with several, each name is given in all of them
 */
export function icsCalendar(name: string, events: readonly EventNode[], contexts: CalendarContexts): string {
  const calendar = ical({ name: escapedText(name), prodId: { company: site.id, product: 'archive' } });
  const zones = new Set(events.map(({ data }) => data.timezone));
  const [zone] = zones;
  if (zone && zones.size === 1) calendar.x('X-WR-TIMEZONE', zone);
  const dated = events.filter(hasCalendarDates);
  for (const event of dated) {
    const days = exactDays(event.data.dates);
    if (days) calendar.createEvent(calendarEvent(event, days, contexts));
  }
  return withZeroCoordinates(`${calendar.toString()}\r\n`, dated);
}

/** TEXT of RFC 5545, section 3.3.11. The library escapes every text but the name of the calendar. */
function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
}

function calendarEvent(
  event: EventNode,
  days: { start: string; end: string },
  contexts: CalendarContexts,
): ICalEventData {
  const { data, id } = event;
  const url = site.origin + contexts[0].href(id);
  const place = inEachLocale(contexts, (context) => placeText(data, context));
  const [lat, lon] = data.coordinates ?? [];
  const start = new Date(`${days.start}T00:00:00Z`);
  return {
    id: `${firstId(event)}@event.${site.id}`,
    stamp: start,
    start,
    // DTEND is exclusive.
    end: new Date(Date.parse(`${days.end}T00:00:00Z`) + DAY_MS),
    allDay: true,
    summary: inEachLocale(contexts, (context) => calendarTitle(id, context)),
    description: {
      plain: [inEachLocale(contexts, ({ summary }) => summary(id)?.text ?? '', '\n'), url].join('\n'),
    },
    ...(place && {
      location: { title: place, ...(lat !== undefined && lon !== undefined && { geo: { lat, lon } }) },
    }),
    status: ICAL_STATUS[data.status],
    url,
    ...(data.timezone && { x: { [`X-${site.id.toUpperCase()}-TIMEZONE`]: data.timezone } }),
  };
}

/** The name of an event, and its status where it was not held: not every calendar shows STATUS. */
function calendarTitle(id: string, { name, status, t }: CalendarContext): string {
  const label = status(id);
  return label ? t('status.name', { name: name(id).text, status: label }) : name(id).text;
}

/** A text in each locale, without duplicates and empty ones. */
function inEachLocale(
  contexts: readonly CalendarContext[],
  text: (context: CalendarContext) => string,
  separator = ' · ',
): string {
  return [...new Set(contexts.map(text))].filter((one) => one !== '').join(separator);
}

function placeText({ venue, place }: EventNode['data'], context: CalendarContext): string {
  const parts = [venue && context.text(venue).text, place && context.placeName(place).text];
  return parts.filter((part) => part).join(', ');
}

/**
 * The coordinates of the places that ical-generator leaves out, because it takes a 0 for none.
 * @param ics the calendar with one entry for each of the events
 */
function withZeroCoordinates(ics: string, events: readonly EventNode[]): string {
  const [head = '', ...entries] = ics.split('BEGIN:VEVENT');
  const parts = entries.map((entry, index) => {
    const { coordinates } = events[index]?.data ?? {};
    return coordinates?.includes(0) && !entry.includes('\r\nGEO:')
      ? entry.replace('\r\nEND:VEVENT', `\r\nGEO:${coordinates.join(';')}\r\nEND:VEVENT`)
      : entry;
  });
  return [head, ...parts].join('BEGIN:VEVENT');
}
