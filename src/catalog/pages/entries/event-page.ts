import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import { eventProjects } from '#graph/queries/event-projects.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { eventPoster } from '#pictures/poster/event-poster.ts';
import { ROLES } from '#schemas/roles.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { adjacentEditions, postsOn, sessionEdges } from '../../event/event-parts.ts';
import { groupByEnd, groupByPresence, groupByRole, groupEndsByRole } from '../../event/participation-rows.ts';
import { sourcesOfNode } from '../../node-sources.ts';
import { eventPosterData } from '../../pictures/event-poster.ts';
import { entryPage } from './entry-page.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of an event. */
export function eventPage(catalog: Catalog, node: NodeOf<'event'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, data } = node;
  const { size: attendeeCount } = catalog.attendees(id);
  return {
    context,
    entry: entryPage(catalog, node, context, [
      context.label('event-kind', data.kind),
      context.date(data.dates),
      data.city && context.text(data.city).text,
    ]),
    adjacentEditions: adjacentEditions(catalog, node, context),
    placement: [
      ...edgesFrom(graph, id, 'part-of', 'in-series', 'co-located'),
      ...edgesTo(graph, id, 'co-located'),
    ],
    poster: attendeeCount > 0 ? eventPoster(eventPosterData(catalog, node, context)) : undefined,
    attendeeCount,
    participants: groupByRole(catalog.attendances(id), 'person', ROLES).map(({ role, parts }) => ({
      title: context.label('role', role),
      parts,
    })),
    ...missedPeople(catalog, id, context),
    nameOnlyPeople: catalog.nameOnlyPeople(),
    posts: postsOn(catalog, id),
    ...eventContents(catalog, id),
    editionChanges: editionChanges(catalog, id),
    backlinkGroups: catalog.backlinkGroups(id),
    related: relatedSection(catalog, id, context),
  };
}

/** People who were listed but not there, by how they took part. */
function missedPeople(catalog: Catalog, id: string, context: LocaleContext) {
  const groups = groupByPresence(catalog.missedParticipations(id), 'person');
  const areAnnounced = groups.every(({ presence }) => presence === 'announced');
  return {
    missedTitle: context.t(areAnnounced ? 'event.announced' : 'event.not-there'),
    missed: groups.map(({ presence, parts }) => ({ title: context.label('presence', presence), parts })),
  };
}

function eventContents(catalog: Catalog, id: string) {
  const { graph } = catalog;
  const parts = edgesTo(graph, id, 'part-of').filter((edge) => !edge.from.includes('#'));
  return {
    sessions: catalog.sessionsOfEvent(id),
    sessionEdges: (session: string) => sessionEdges(catalog, session),
    parts: groupByEnd(parts, 'from'),
    organizations: groupEndsByRole(edgesFrom(graph, id, 'event-organization'), 'to'),
    projects: groupByEnd(eventProjects(graph, id), 'to'),
  };
}

/** Undefined for the first edition of a series and for an event without one. */
function editionChanges(catalog: Catalog, id: string) {
  const diff = catalog.editionDiff(id);
  if (!diff) return undefined;
  const edges = edgesFrom(catalog.graph, diff.earlier, 'in-series');
  return { diff, edges, sourcesOf: (owner: string) => sourcesOfNode(catalog.graph, owner) };
}
