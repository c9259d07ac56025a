import type { NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { ArchiveMapData } from '#pictures/archive-map/archive-map-layout.ts';
import type { EventCalendarData } from '#pictures/charts/event-calendar.ts';
import type { PersonTimelineData } from '#pictures/charts/person-timeline.ts';
import type { SeriesLadderData } from '#pictures/charts/series-ladder.ts';
import type { CityMapData } from '#pictures/maps/city-map.ts';
import { distinctCurves } from '#pictures/poster/event-poster.ts';
import type { EventPosterData } from '#pictures/poster/poster-data.ts';

type Strings = Pick<LocaleContext, 't' | 'list'>;

/** What the poster of an event shows, from its middle outwards, with the number of each mark. */
export function posterSummary(data: EventPosterData, { t, list }: Strings): string {
  const counts = [
    ['hosts', data.hosts.length],
    ['speakers', data.speakers.length],
    ['guests', data.guests.length],
    ['parts', data.parts.length],
    ['projects', data.projects.length],
  ] as const;
  const parts = counts.filter(([, n]) => n > 0).map(([ring, n]) => t(`poster.${ring}`, { n }));
  const curves = distinctCurves(data).length;
  const bonds = curves > 0 ? [t('poster.bonds', { n: curves })] : [];
  return [t('poster.sees', { parts: list(parts) }), ...bonds].join(t('sentence.gap'));
}

/** True for a poster that tells more than the list beside it: with fewer marks it is a dot and a year. */
export function isPosterInformative({ hosts, speakers, guests, parts }: EventPosterData): boolean {
  const people = hosts.length + speakers.length + guests.length;
  return people >= 3 || (people > 0 && parts.length > 1);
}

/** Who of the people in the map of the home page took part in most of its events. */
export function archiveMapSummary(data: ArchiveMapData, { t }: Strings): string {
  const [first] = mostFrequent(data.edges.map(([, person]) => person));
  const person = data.people.find(({ id }) => id === first?.value);
  if (!first || !person) return '';
  const counts = { people: data.people.length, events: data.events.length };
  return t('home.sky.sees', { person: person.name, n: first.count, ...counts });
}

/** With whom a person was at most events; empty where nobody was at two. */
export function personMapSummary(data: ArchiveMapData, { t }: Strings): string {
  const others = data.edges.map(([, person]) => person).filter((id) => id !== data.self);
  const [first] = mostFrequent(others);
  const name = data.people.find(({ id }) => id === first?.value)?.name;
  return first && name && first.count > 1 ? t('person.sky.sees', { name, n: first.count }) : '';
}

/** The year with most events. */
export function calendarSummary({ events }: EventCalendarData, { t }: Strings): string {
  const [first] = mostFrequent(events.map(({ date }) => date.slice(0, 4)));
  return first ? t('drawing.calendar-sees', { year: first.value, n: first.count }) : '';
}

/** The city with most events. */
export function cityMapSummary({ cities }: CityMapData, { t }: Strings): string {
  const first = cities.toSorted((a, b) => b.count - a.count)[0];
  return first ? t('drawing.map-sees', { city: first.name, n: first.count }) : '';
}

/** The year in which a person took part in most events. */
export function timelineSummary({ events }: PersonTimelineData, { t }: Strings): string {
  const [first] = mostFrequent(events.map(({ date }) => date.slice(0, 4)));
  return first && first.count > 1
    ? t('drawing.line-sees', { all: events.length, year: first.value, n: first.count })
    : '';
}

/** The person who came to most editions of a series. */
export function ladderSummary({ people }: SeriesLadderData, { t }: Strings): string {
  const first = people.toSorted((a, b) => b.at.length - a.at.length)[0];
  return first
    ? t('drawing.ladder-sees', { name: first.name, n: first.at.length, people: people.length })
    : '';
}

/** Values with how often each occurs, the most frequent first, and of equal ones that which comes first. */
function mostFrequent(values: readonly (NodeId | string)[]): { value: string; count: number }[] {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.map(([value, all]) => ({ value, count: all.length })).sort((a, b) => b.count - a.count);
}
