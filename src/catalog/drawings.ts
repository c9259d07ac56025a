import type { NodeId } from '#graph/model/model.ts';
import { nodeDate, seriesEditions } from '#graph/queries/chronology.ts';
import { participants } from '#graph/queries/participants.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import { told } from './event.ts';
import type { EventGroup } from './events.ts';
import { all, graph } from './graph.ts';
import { gatheringsOf } from './person.ts';
import { HOSTS, named, SPEAKERS } from './poster.ts';

/** A person's gatherings on the years of the archive. */
export function lineOfPerson(person: NodeId, context: LocaleContext) {
  const days = all('event').map(nodeDate).sort();
  const yearOf = (day = '') => Number(day.slice(0, 4));
  return {
    label: context.t('drawing.line', { name: context.name(person).text }),
    years: [yearOf(days[0]), yearOf(days.at(-1))] as const,
    stops: gatheringsOf(person).map(({ event, participations }) => {
      const roles = [...new Set(participations.map(({ role }) => role))];
      const part = roles.some((role) => HOSTS.has(role))
        ? 'host'
        : roles.some((role) => SPEAKERS.has(role))
          ? 'star'
          : 'faint';
      const said = context.list(roles.map((role) => context.label('role', role)));
      return {
        ...named(event, context),
        ...dated(event),
        part,
        title: titleOf(event, context, said),
      } as const;
    }),
  };
}

/** The editions of a series, and who came back to them. */
export function ladderOf(series: string, context: LocaleContext) {
  const editions = seriesEditions(graph, series).map((id) => ({
    id,
    people: new Set(participants(graph, id).map(({ person }) => person)),
  }));
  const everyone = [...new Set(editions.flatMap(({ people }) => [...people]))];
  const at = (person: NodeId) => editions.flatMap(({ id, people }) => (people.has(person) ? id : []));
  const { text: full } = context.name(`series:${series}`);
  return {
    label: context.t('drawing.ladder', { name: full }),
    name: context.short(`series:${series}`).text,
    full,
    editions: editions.map(({ id, people }) => ({
      ...named(id, context),
      people: people.size,
      count: context.t('drawing.people', { n: people.size }),
    })),
    people: everyone
      .map((person) => ({ ...named(person, context), at: at(person) }))
      .filter((person) => person.at.length > 1),
  };
}

/** Every gathering whose month is known. */
export function calendarOf(context: LocaleContext) {
  return {
    label: context.t('drawing.calendar'),
    months: context.t('drawing.months').split(' '),
    events: all('event')
      .filter(({ data }) => parseEdtf(data.dates)?.precision !== 'year')
      .map(({ id }) => ({
        ...named(id, context),
        ...dated(id),
        people: new Set(participants(graph, id).map(({ person }) => person)).size,
        told: told.has(id),
        title: titleOf(id, context),
      })),
  };
}

/** Degrees east and north of the cities people met in, by their English names. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  Amsterdam: [4.9, 52.37],
  Beijing: [116.4, 39.9],
  Changsha: [112.94, 28.23],
  Chengdu: [104.07, 30.57],
  Guangzhou: [113.26, 23.13],
  Hangzhou: [120.16, 30.25],
  'Hong Kong': [114.17, 22.32],
  London: [-0.13, 51.51],
  Paris: [2.35, 48.86],
  Shanghai: [121.47, 31.23],
  Shenzhen: [114.06, 22.54],
  Suzhou: [120.62, 31.3],
};

/** The cities of these groups on the map; a group leads to its own heading on the page. */
export function mapOf(groups: readonly EventGroup[], context: LocaleContext) {
  return {
    label: context.t('drawing.map'),
    cities: groups.flatMap(({ id, name, events }) => {
      const city = events[0]?.data.city;
      const place = PLACES[typeof city === 'string' ? city : (city?.en ?? '')];
      const title = context.t('drawing.gatherings', {
        city: name,
        n: events.length,
      });
      return place ? { id, name, href: `#${id}`, place, count: events.length, title } : [];
    }),
  };
}

/** Cities of the archive that the map has no place for; a test wants none. */
export function unplaced(): string[] {
  const cities = all('event').flatMap(({ data: { city } }) =>
    city === undefined ? [] : typeof city === 'string' ? city : (city.en ?? ''),
  );
  return [...new Set(cities)].filter((city) => !PLACES[city]);
}

function dated(event: NodeId) {
  const node = graph.nodes.get(event);
  return { date: node ? nodeDate(node) : '' };
}

function titleOf(event: NodeId, context: LocaleContext, said = ''): string {
  const node = graph.nodes.get(event);
  const when = node?.kind === 'event' ? context.date(node.data.dates) : '';
  return [context.name(event).text, when, said].filter((part) => part !== '').join(' · ');
}
