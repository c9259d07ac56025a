import type { Locale } from '#i18n/locales.ts';
import { eventPeoplePath } from '#i18n/paths.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { editionChanges } from '../../event/edition-changes.ts';
import { eventParticipants } from '../../event/event-participants.ts';
import { pageSearchMarks } from '../../search-marks.ts';
import { pageOfBreadcrumbs } from '../lists/list-page.ts';

/** The page with everyone at an event of many people, and what changed since the previous edition. */
export function eventPeoplePage(catalog: Catalog, event: NodeOf<'event'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const name = context.t('event.people.title', { event: context.short(event.id).text });
  const trail = [
    ...nodeBreadcrumbs(catalog, event, context),
    { name, path: eventPeoplePath(locale, event.slug) },
  ];
  const lead = context.t('event.people.lead', {
    date: context.date(event.data.dates),
    n: catalog.attendees(event.id).size,
  });
  return {
    context,
    list: {
      ...pageOfBreadcrumbs(trail, lead, context),
      // Found by the names on it; by its own name the event is found.
      search: { ...pageSearchMarks(`events/${event.slug}/people`, name, lead), names: [] },
    },
    participants: eventParticipants(catalog, event.id, context),
    nameOnlyPeople: catalog.nameOnlyPeople(),
    editionChanges: editionChanges(catalog, event.id),
  };
}
