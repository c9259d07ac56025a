import type { NodeId } from '#graph/model/model.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { PersonTimelineData, TimelineEvent } from '#pictures/charts/person-timeline.ts';
import type { Catalog } from '../catalog.ts';
import { type PersonGathering, personGatherings } from '../person/gatherings.ts';
import { eventDay, eventMarkTitle } from './event-title.ts';
import { linkedNode } from './linked-node.ts';

/** A person's events on the years of the archive, so that the pictures of two people have the same scale. */
export function personTimelineData(
  catalog: Catalog,
  person: NodeId,
  context: LocaleContext,
): PersonTimelineData {
  const days = catalog
    .nodesOfKind('event')
    .map((event) => nodeDate(catalog.graph, event))
    .sort();
  const yearOf = (day = '') => Number(day.slice(0, 4));
  return {
    label: context.t('drawing.line', { name: context.name(person).text }),
    years: [yearOf(days[0]), yearOf(days.at(-1))],
    events: personGatherings(catalog, person).map((gathering) => timelineEvent(catalog, gathering, context)),
  };
}

function timelineEvent(
  catalog: Catalog,
  { event, participations }: PersonGathering,
  context: LocaleContext,
): TimelineEvent {
  const roles = [...new Set(participations.map(({ role }) => role))];
  const { roleGroups } = catalog.graph.vocabulary;
  const labels = context.list(roles.map((role) => context.label('role', role)));
  return {
    ...linkedNode(event, context),
    date: eventDay(catalog, event),
    markClass: roles.some((role) => roleGroups.organizers.includes(role))
      ? 'host'
      : roles.some((role) => roleGroups.speakers.includes(role))
        ? 'star'
        : 'faint',
    title: eventMarkTitle(catalog, event, context, labels),
  };
}
