import type { NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { ArchiveMapData } from '#pictures/archive-map/archive-map-layout.ts';
import type { EventCalendarData } from '#pictures/charts/event-calendar.ts';
import type { PersonTimelineData } from '#pictures/charts/person-timeline.ts';
import type { SeriesLadderData } from '#pictures/charts/series-ladder.ts';
import type { UnnamedCounts } from '#pictures/labels/settle-marks.ts';
import type { CityMapData } from '#pictures/maps/city-map.ts';
import type { NeighbourhoodData } from '#pictures/neighbourhood/neighbourhood.ts';
import { distinctCurves } from '#pictures/poster/event-poster.ts';
import type { EventPosterData } from '#pictures/poster/poster-data.ts';

type Strings = Pick<LocaleContext, 't' | 'list'>;

/**
 * What the poster of an event shows, from its middle outwards, with the number of each mark, and how many of them have no
 * name in it.
 */
export function posterSummary(data: EventPosterData, unnamed: UnnamedCounts, { t, list }: Strings): string {
  const counts = [
    ['hosts', data.hosts.length],
    ['speakers', data.speakers.length],
    ['guests', data.guests.length],
    ['parts', data.parts.length],
    ['projects', data.projects.length],
  ] as const;
  const parts = counts.filter(([, n]) => n > 0).map(([ring, n]) => t(`poster.${ring}`, { n }));
  const curves = distinctCurves(data).length;
  const sharedSessions = curves > 0 ? [t('poster.shared-sessions', { n: curves })] : [];
  return sentences(
    t,
    t('poster.summary', { parts: list(parts) }),
    ...sharedSessions,
    unnamedSentence(unnamed, t),
  );
}

/** How many marks have no name, apart for a narrow screen when it has more of them; empty when all have one. */
function unnamedSentence({ narrow, wide }: UnnamedCounts, t: Strings['t']): string {
  if (narrow === wide) return narrow > 0 ? t('poster.unnamed', { n: narrow }) : '';
  return wide > 0
    ? t('poster.unnamed-by-width', { n: wide, narrow })
    : t('poster.unnamed-narrow', { n: narrow });
}

/** True for a poster with enough marks to be worth showing; with fewer it is a dot and a year. */
export function isPosterInformative({ hosts, speakers, guests, parts }: EventPosterData): boolean {
  const people = hosts.length + speakers.length + guests.length;
  return people >= 3 || (people > 0 && parts.length > 1);
}

/** Who of the people in the map of the home page took part in most of its events. */
export function archiveMapSummary(data: ArchiveMapData, unnamed: UnnamedCounts, { t }: Strings): string {
  const [first] = mostFrequent(data.edges.map(([, person]) => person));
  const person = data.people.find(({ id }) => id === first?.value);
  if (!first || !person) return '';
  const counts = { people: data.people.length, events: data.events.length };
  const summary = t('home.map.summary', { person: person.name, n: first.count, ...counts });
  return sentences(t, summary, unnamedSentence(unnamed, t));
}

/** With whom a person was at most events, where anybody was at two, and what the marks are. */
export function personMapSummary(data: ArchiveMapData, unnamed: UnnamedCounts, { t }: Strings): string {
  const others = data.edges.map(([, person]) => person).filter((id) => id !== data.self);
  const [first] = mostFrequent(others);
  const name = data.people.find(({ id }) => id === first?.value)?.name;
  const summary = first && name && first.count > 1 ? t('person.map.summary', { name, n: first.count }) : '';
  return sentences(t, summary, t('person.map.how'), unnamedSentence(unnamed, t));
}

/** The year with most events, and how many are not drawn because only their year is known. */
export function calendarSummary(
  { events }: EventCalendarData,
  years: readonly { name: string; events: readonly unknown[] }[],
  { t }: Strings,
): string {
  const first = years.toSorted((a, b) => b.events.length - a.events.length)[0];
  const summary = first ? t('drawing.calendar-summary', { year: first.name, n: first.events.length }) : '';
  const undrawn = years.reduce((sum, year) => sum + year.events.length, 0) - events.length;
  const note = undrawn > 0 ? t('drawing.calendar-undated', { n: undrawn }) : '';
  return sentences(t, summary, t('drawing.calendar-how'), note);
}

/** The city with most events. */
export function cityMapSummary({ cities }: CityMapData, { t }: Strings): string {
  const first = cities.toSorted((a, b) => b.count - a.count)[0];
  const summary = first ? t('drawing.map-summary', { city: first.name, n: first.count }) : '';
  return sentences(t, summary, t('drawing.map-how'));
}

/** The year in which a person took part in most events. */
export function timelineSummary({ events }: PersonTimelineData, { t }: Strings): string {
  const [first] = mostFrequent(events.map(({ date }) => date.slice(0, 4)));
  const summary =
    first && first.count > 1
      ? t('drawing.line-summary', { all: events.length, year: first.value, n: first.count })
      : '';
  return sentences(t, summary, t('drawing.line-how'));
}

/** The person who took part in most editions of a series. */
export function ladderSummary({ people }: SeriesLadderData, { t }: Strings): string {
  const first = people.toSorted((a, b) => b.at.length - a.at.length)[0];
  const summary = first
    ? t('drawing.ladder-summary', { name: first.name, n: first.at.length, people: people.length })
    : '';
  return sentences(t, summary, t('drawing.ladder-how'));
}

/** How many neighbours a node has, which of them is the nearest, and what the marks are. */
export function neighbourhoodSummary(
  { self, neighbours, all }: Pick<NeighbourhoodData, 'self' | 'neighbours'> & { all: number },
  { t }: Pick<Strings, 't'>,
): string {
  const nearest = neighbours.toSorted((a, b) => a.cost - b.cost)[0]?.name ?? '';
  const summary = t('connect.picture-summary', { name: self.name, all, n: neighbours.length, nearest });
  return sentences(t, summary, t('connect.picture-how'));
}

/** Sentences in a row; empty ones are left out. */
function sentences(t: Strings['t'], ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(t('sentence.gap'));
}

/** Values with how often each occurs, the most frequent first, and of equal ones that which comes first. */
function mostFrequent(values: readonly (NodeId | string)[]): { value: string; count: number }[] {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.map(([value, all]) => ({ value, count: all.length })).sort((a, b) => b.count - a.count);
}
