import type { LocaleContext } from '#i18n/locale-context.ts';
import type { CityMapData } from '#pictures/maps/city-map.ts';
import type { Text } from '#schemas/text.ts';
import type { Catalog } from '../catalog.ts';
import type { EventGroup } from '../event/event-groups.ts';

/** Longitude and latitude in degrees of the cities with events, by English name. */
const CITY_COORDINATES: Readonly<Record<string, readonly [number, number]>> = {
  Amsterdam: [4.9, 52.37],
  Beijing: [116.4, 39.9],
  Changsha: [112.94, 28.23],
  Chengdu: [104.07, 30.57],
  Chongqing: [106.55, 29.56],
  Dalian: [121.61, 38.91],
  Guangzhou: [113.26, 23.13],
  Hangzhou: [120.16, 30.25],
  'Hong Kong': [114.17, 22.32],
  London: [-0.13, 51.51],
  Paris: [2.35, 48.86],
  Shanghai: [121.47, 31.23],
  Shenzhen: [114.06, 22.54],
  Suzhou: [120.62, 31.3],
};

/** The cities of these groups, with the events that were held; each is linked to the heading of its group on the same page. */
export function cityMapData(groups: readonly EventGroup[], context: LocaleContext): CityMapData {
  return {
    label: context.t('drawing.map'),
    cities: groups.flatMap(({ id, name, events }) => {
      const city = events[0]?.data.city;
      const coordinates = CITY_COORDINATES[city ? englishName(city) : ''];
      const count = events.filter(({ data }) => data.status === 'held').length;
      const title = context.t('drawing.gatherings', { city: name, n: count });
      return coordinates && count > 0 ? { id, name, href: `#${id}`, coordinates, count, title } : [];
    }),
  };
}

/** English names of the cities with events that have no coordinates here. */
export function citiesWithoutCoordinates({ nodesOfKind }: Catalog): string[] {
  const cities = nodesOfKind('event').flatMap(({ data: { city } }) => (city ? englishName(city) : []));
  return [...new Set(cities)].filter((city) => !CITY_COORDINATES[city]);
}

function englishName(city: Text): string {
  return typeof city === 'string' ? city : (city.en ?? '');
}
