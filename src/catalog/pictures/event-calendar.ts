import type { LocaleContext } from '#i18n/locale-context.ts';
import type { EventCalendarData } from '#pictures/charts/event-calendar.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Catalog } from '../catalog.ts';
import { eventDay, eventMarkTitle } from './event-title.ts';
import { linkedNode } from './linked-node.ts';

/** Every event whose month is known. */
export function eventCalendarData(catalog: Catalog, context: LocaleContext): EventCalendarData {
  const covered = catalog.coveredEvents();
  return {
    label: context.t('drawing.calendar'),
    months: context.t('drawing.months').split(' '),
    events: catalog
      .nodesOfKind('event')
      .filter(({ data }) => parseEdtf(data.dates)?.precision !== 'year')
      .map(({ id }) => ({
        ...linkedNode(id, context),
        date: eventDay(catalog, id),
        people: catalog.attendees(id).size,
        hasRecap: covered.has(id),
        title: eventMarkTitle(catalog, id, context),
      })),
  };
}
