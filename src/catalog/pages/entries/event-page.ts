import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import { eventProjects } from '#graph/queries/event-projects.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { eventPoster } from '#pictures/poster/event-poster.ts';
import { sentenceCase } from '#text/sentence-case.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { editionChanges } from '../../event/edition-changes.ts';
import { listedParticipants } from '../../event/event-participants.ts';
import { adjacentEditions, postsOn, sessionEdges } from '../../event/event-parts.ts';
import { eventProgramme } from '../../event/event-programme.ts';
import { groupByEnd, groupByPresence, groupEndsByRole } from '../../event/participation-rows.ts';
import { eventPosterData } from '../../pictures/event-poster.ts';
import { isPosterInformative, posterSummary } from '../../pictures/picture-summaries.ts';
import { entryPage } from './entry-page.ts';
import { type PageSection, pageContents } from './page-contents.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of an event. */
export function eventPage(catalog: Catalog, node: NodeOf<'event'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, data } = node;
  const { size: attendeeCount } = catalog.attendees(id);
  const posterData = eventPosterData(catalog, node, context);
  const poster = isPosterInformative(posterData) ? eventPoster(posterData) : undefined;
  const contents = eventContents(catalog, id);
  const posts = postsOn(catalog, id);
  const sections = eventSections(catalog, node, { ...contents, posts, attendeeCount }, context);
  return {
    context,
    contents: pageContents(sections),
    counts: eventCounts(node, { ...contents, posts, attendeeCount }, context),
    entry: entryPage(catalog, node, context, [
      context.label('event-kind', data.kind),
      context.date(data.dates),
      data.venue && context.text(data.venue).text,
      data.place && context.placeName(data.place).text,
      !data.place && data.format === 'online' ? context.label('format', data.format) : undefined,
    ]),
    adjacentEditions: adjacentEditions(catalog, node, context),
    placement: [
      ...edgesFrom(graph, id, 'part-of', 'in-series', 'co-located'),
      ...edgesTo(graph, id, 'co-located'),
    ],
    poster: poster?.svg,
    posterSummary: poster && posterSummary(posterData, poster.unnamed, context),
    attendeeCount,
    ...listedParticipants(catalog, node, context),
    ...missedPeople(catalog, id, context),
    nameOnlyPeople: catalog.nameOnlyPeople(),
    posts,
    ...contents,
    programme: eventProgramme(catalog, node, context),
    editionChanges: editionChanges(catalog, id),
    backlinkGroups: catalog.backlinkGroups(id),
    related: relatedSection(catalog, id, context),
  };
}

/** What of an event its contents and counts need. */
interface EventRows {
  attendeeCount: number;
  sessions: readonly unknown[];
  posts: readonly unknown[];
  parts: readonly unknown[];
  organizations: readonly unknown[];
  projects: readonly unknown[];
}

/** The sections of the page, in its order. */
function eventSections(
  catalog: Catalog,
  { id, data }: NodeOf<'event'>,
  rows: EventRows,
  { t }: Pick<LocaleContext, 't'>,
): (PageSection | false)[] {
  const organizations = rows.organizations.length > 0;
  return [
    { id: 'people', name: t('event.people'), n: rows.attendeeCount },
    catalog.missedParticipations(id).length > 0 && { id: 'not-there', name: t('event.not-there') },
    { id: 'sessions', name: t('event.sessions'), n: rows.sessions.length },
    { id: 'posts', name: t('nav.posts'), n: rows.posts.length },
    { id: 'numbers', name: t('event.numbers'), n: data.statistics?.length ?? 0 },
    { id: 'parts', name: t('event.parts'), n: rows.parts.length },
    organizations && { id: 'organizations', name: t('event.organizations') },
    { id: 'projects', name: t('event.projects'), n: rows.projects.length },
    catalog.editionDiff(id) !== undefined && { id: 'since', name: t('since.title') },
    catalog.backlinkGroups(id).length > 0 && { id: 'mentions', name: t('backlinks.short') },
    { id: 'facts', name: t('event.facts') },
  ];
}

/** The numbers below the title, each with the section it leads to. */
function eventCounts({ data }: NodeOf<'event'>, rows: EventRows, { t }: Pick<LocaleContext, 't'>) {
  const counts = [
    { id: 'people', n: rows.attendeeCount, text: 'count.kind.person' },
    { id: 'sessions', n: rows.sessions.length, text: 'count.sessions' },
    { id: 'posts', n: rows.posts.length, text: 'count.kind.post' },
    { id: 'numbers', n: data.statistics?.length ?? 0, text: 'count.figures' },
    { id: 'parts', n: rows.parts.length, text: 'count.parts' },
  ] as const;
  return counts.filter(({ n }) => n > 0).map(({ id, n, text }) => ({ id, text: t(text, { n }) }));
}

/** People who were listed but not there, by how they took part. */
function missedPeople(catalog: Catalog, id: string, context: LocaleContext) {
  const groups = groupByPresence(catalog.missedParticipations(id), 'person');
  const areAnnounced = groups.every(({ presence }) => presence === 'announced');
  return {
    missedTitle: context.t(areAnnounced ? 'event.announced' : 'event.not-there'),
    missed: groups.map(({ presence, parts }) => ({
      title: sentenceCase(context.label('presence', presence)),
      parts,
    })),
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
