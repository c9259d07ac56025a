import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import { largeEventsAttended } from '#graph/queries/encounters.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { archiveMap } from '#pictures/archive-map/archive-map.ts';
import { personTimeline } from '#pictures/charts/person-timeline.ts';
import { ROLES } from '#schemas/roles.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { postsOfEdges } from '../../event/event-parts.ts';
import { groupByPresence, groupByRole } from '../../event/participation-rows.ts';
import { missedGatherings, type PersonGathering, personGatherings } from '../../person/gatherings.ts';
import { namesakesOf } from '../../person/namesakes.ts';
import { personMapData } from '../../pictures/node-map.ts';
import { personTimelineData } from '../../pictures/person-timeline.ts';
import { entryPage } from './entry-page.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of a person. */
export function personPage(catalog: Catalog, node: NodeOf<'person'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id } = node;
  const gatherings = withChangesOnly(personGatherings(catalog, id)).map(
    ({ participations, ...gathering }) => ({
      ...gathering,
      parts: groupByRole(participations, 'event', ROLES).flatMap(({ parts }) => parts),
    }),
  );
  const missed = missedGatherings(catalog, id).flatMap(({ participations }) => participations);
  return {
    context,
    entry: entryPage(catalog, node, context, [context.t('kind.person')]),
    affiliations: edgesFrom(graph, id, 'affiliation'),
    projects: edgesFrom(graph, id, 'works-on'),
    picture: gatherings.length > 0 ? archiveMap(personMapData(catalog, id, context)) : undefined,
    namesakes: namesakesOf(catalog, id),
    gatherings,
    missed: groupByPresence(missed, 'event').map(({ presence, parts }) => ({
      title: context.label('presence', presence),
      ends: parts,
    })),
    timeline: gatherings.length > 1 ? personTimeline(personTimelineData(catalog, id, context)) : undefined,
    encounters: catalog.encounters(id),
    largeEvents: largeEventsAttended(graph, id),
    posts: postsByCredit(catalog, id, context),
    backlinkGroups: catalog.backlinkGroups(id),
    related: relatedSection(catalog, id, context),
  };
}

/** The posts a person wrote, whose source the person wrote, and translated; without empty lists. */
function postsByCredit(catalog: Catalog, id: string, context: LocaleContext) {
  const credited = (relation: 'author' | 'source-author' | 'translator') =>
    postsOfEdges(catalog, edgesTo(catalog.graph, id, relation));
  return [
    { title: context.t('person.wrote'), remark: undefined, posts: credited('author') },
    {
      title: context.t('person.source-author'),
      remark: context.t('person.source-author.note'),
      posts: credited('source-author'),
    },
    { title: context.t('person.translated'), remark: undefined, posts: credited('translator') },
  ].filter(({ posts }) => posts.length > 0);
}

/** Gatherings whose affiliations are those of the one before are left without any. */
function withChangesOnly(gatherings: readonly PersonGathering[]): PersonGathering[] {
  let known = '';
  return gatherings.map((gathering) => {
    const organizations = gathering.affiliations.map(({ organization }) => organization).sort();
    const isNew = organizations.length > 0 && organizations.join(' ') !== known;
    if (isNew) known = organizations.join(' ');
    return isNew ? gathering : { ...gathering, affiliations: [] };
  });
}
