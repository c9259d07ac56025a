import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { BacklinkGroup } from '#graph/queries/backlinks.ts';
import { largeEventsAttended } from '#graph/queries/encounters.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { archiveMap } from '#pictures/archive-map/archive-map.ts';
import { personTimeline } from '#pictures/charts/person-timeline.ts';
import { sentenceCase } from '#text/sentence-case.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { postsOfEdges, sessionEdges } from '../../event/event-parts.ts';
import { groupByPresence, groupByRole } from '../../event/participation-rows.ts';
import { missedGatherings, type PersonGathering, personGatherings } from '../../person/gatherings.ts';
import { namesakesOf } from '../../person/namesakes.ts';
import { sessionsOfPerson } from '../../person/person-sessions.ts';
import { personMapData } from '../../pictures/node-map.ts';
import { personTimelineData } from '../../pictures/person-timeline.ts';
import { personMapSummary, timelineSummary } from '../../pictures/picture-summaries.ts';
import { entryPage } from './entry-page.ts';
import { type PageSection, pageContents } from './page-contents.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of a person. */
export function personPage(catalog: Catalog, node: NodeOf<'person'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id } = node;
  const gatherings = withChangesOnly(personGatherings(catalog, id)).map(
    ({ participations, ...gathering }) => ({
      ...gathering,
      parts: groupByRole(participations, 'event', catalog.graph.vocabulary.roles).flatMap(
        ({ parts }) => parts,
      ),
    }),
  );
  const mapData = personMapData(catalog, id, context);
  const map = gatherings.length > 1 ? archiveMap(mapData) : undefined;
  const timeline = personTimelineData(catalog, id, context);
  const missed = missedGatherings(catalog, id).flatMap(({ participations }) => participations);
  const posts = postsByCredit(catalog, id, context);
  const sessions = sessionsOfPerson(catalog, id);
  const encounters = catalog.encounters(id);
  const entry = entryPage(catalog, node, context, [context.t('kind.person')]);
  return {
    context,
    entry: { ...entry, lead: entry.lead ?? context.summary(id) },
    contents: pageContents(
      personSections(catalog, node, { gatherings, sessions, posts, encounters, missed }, context),
    ),
    counts: personCounts({ gatherings, sessions, posts }, catalog.backlinkGroups(id), context),
    affiliations: edgesFrom(graph, id, 'affiliation'),
    projects: edgesFrom(graph, id, 'works-on'),
    picture: map?.svg,
    pictureSummary: map && personMapSummary(mapData, map.unnamed, context),
    namesakes: namesakesOf(catalog, id),
    /** Newest first. */
    gatherings: gatherings.toReversed(),
    missed: groupByPresence(missed, 'event').map(({ presence, parts }) => ({
      title: sentenceCase(context.label('presence', presence)),
      ends: parts,
    })),
    timeline: gatherings.length > 1 ? personTimeline(timeline) : undefined,
    timelineSummary: timelineSummary(timeline, context),
    sessions,
    sessionEdges: (session: string) => sessionEdges(catalog, session),
    encounters,
    largeEvents: largeEventsAttended(graph, id),
    posts,
    backlinkGroups: catalog.backlinkGroups(id),
    related: relatedSection(catalog, id, context),
  };
}

type PersonPosts = ReturnType<typeof postsByCredit>;

/** What of a person the contents and counts of the page need. */
interface PersonRows {
  gatherings: readonly unknown[];
  sessions: readonly unknown[];
  posts: PersonPosts;
  encounters?: readonly unknown[];
  missed?: readonly unknown[];
}

/** The sections of the page, in its order. */
function personSections(
  catalog: Catalog,
  { id, data }: NodeOf<'person'>,
  { gatherings, sessions, posts, encounters = [], missed = [] }: PersonRows,
  { t }: Pick<LocaleContext, 't'>,
): (PageSection | false)[] {
  return [
    { id: 'gatherings', name: t('nav.events'), n: gatherings.length },
    { id: 'talks', name: t('person.talks'), n: sessions.length },
    ...posts.map((group) => ({ id: group.id, name: group.title, n: group.posts.length })),
    encounters.length > 0 && { id: 'met', name: t('encounters.title') },
    { id: 'honours', name: t('person.honours'), n: data.honours?.length ?? 0 },
    missed.length > 0 && { id: 'not-there', name: t('person.not-there') },
    catalog.backlinkGroups(id).length > 0 && { id: 'mentions', name: t('backlinks.short') },
  ];
}

/** The numbers below the name, each with the section it leads to. */
function personCounts(
  { gatherings, sessions, posts }: PersonRows,
  backlinks: readonly BacklinkGroup[],
  { t }: Pick<LocaleContext, 't'>,
) {
  const texts = posts.reduce((sum, group) => sum + group.posts.length, 0);
  const mentions = backlinks.reduce((sum, group) => sum + group.backlinks.length, 0);
  const counts = [
    { id: 'gatherings', n: gatherings.length, text: 'count.kind.event' },
    { id: 'talks', n: sessions.length, text: 'count.sessions' },
    { id: posts[0]?.id ?? '', n: texts, text: 'count.written' },
    { id: 'mentions', n: mentions, text: 'count.mentions' },
  ] as const;
  return counts.filter(({ n }) => n > 0).map(({ id, n, text }) => ({ id, text: t(text, { n }) }));
}

/** The posts a person wrote, whose source the person wrote, and translated; without empty lists. */
function postsByCredit(catalog: Catalog, id: string, context: LocaleContext) {
  const credited = (relation: 'author' | 'source-author' | 'translator') =>
    postsOfEdges(catalog, edgesTo(catalog.graph, id, relation));
  return [
    { id: 'wrote', title: context.t('person.wrote'), remark: undefined, posts: credited('author') },
    {
      id: 'source-author',
      title: context.t('person.source-author'),
      remark: context.t('person.source-author.note'),
      posts: credited('source-author'),
    },
    {
      id: 'translated',
      title: context.t('person.translated'),
      remark: undefined,
      posts: credited('translator'),
    },
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
