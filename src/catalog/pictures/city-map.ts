import type { LocaleContext } from '#i18n/locale-context.ts';
import type { CityMapData } from '#pictures/maps/city-map.ts';
import type { Catalog } from '../catalog.ts';
import type { EventGroup } from '../event/event-groups.ts';

/**
 * The cities of these groups, with the events that were held.
 * @param href path of the page or heading of a city
 */
export function cityMapData(
  { graph }: Pick<Catalog, 'graph'>,
  groups: readonly EventGroup[],
  context: LocaleContext,
  href: (group: EventGroup) => string = ({ id }) => `#${id}`,
): CityMapData {
  return {
    label: context.t('drawing.map'),
    cities: groups.flatMap((group) => {
      const { id, name, place, events } = group;
      const [latitude, longitude] = graph.places[place ?? '']?.coordinates ?? [];
      const count = events.filter(({ data }) => data.status === 'held').length;
      if (latitude === undefined || longitude === undefined || count === 0) return [];
      const title = context.t('drawing.gatherings', { city: name, n: count });
      return [{ id, name, href: href(group), coordinates: [longitude, latitude], count, title }];
    }),
  };
}
