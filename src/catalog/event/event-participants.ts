import { isCrowded } from '#graph/queries/crowded-events.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { eventPeoplePath } from '#i18n/paths.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { groupByRole, type RoleParticipation } from './participation-rows.ts';

/** Where an event has a page with everyone, its own page lists so many. */
const MAX_FIRST = 12;

/** The people of an event in one role. */
export interface ParticipantGroup {
  title: string;
  /** Number of people in the role. */
  n: number;
  /** Those that the page lists. */
  parts: readonly RoleParticipation[];
}

/** Everyone at an event, by role. */
export function eventParticipants(
  catalog: Catalog,
  event: string,
  context: Pick<LocaleContext, 'label'>,
): ParticipantGroup[] {
  return groupByRole(catalog.attendances(event), 'person', catalog.graph.vocabulary.roles).map(
    ({ role, parts }) => ({ title: context.label('role', role), n: parts.length, parts }),
  );
}

/** The people that the page of an event lists, and of an event of many people the path of the page with all. */
export function listedParticipants(
  catalog: Catalog,
  { id, slug }: Pick<NodeOf<'event'>, 'id' | 'slug'>,
  context: Pick<LocaleContext, 'label' | 'locale'>,
): { participants: ParticipantGroup[]; everyone?: string } {
  const participants = eventParticipants(catalog, id, context);
  if (!isCrowded(catalog.graph, id)) return { participants };
  return {
    participants: firstParticipants(participants, MAX_FIRST),
    everyone: eventPeoplePath(context.locale, slug),
  };
}

/** The first `max` people of some groups; groups after them are left out. */
export function firstParticipants<G extends Pick<ParticipantGroup, 'parts'>>(
  groups: readonly G[],
  max: number,
): G[] {
  let left = max;
  return groups.flatMap((group) => {
    const parts = group.parts.slice(0, left);
    left -= parts.length;
    return parts.length > 0 ? { ...group, parts } : [];
  });
}
