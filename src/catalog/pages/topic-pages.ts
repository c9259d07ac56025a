import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { registerRowPath } from '#i18n/paths.ts';
import { definedTermJsonLd } from '#linked-data/schema-org/register-json-ld.ts';
import { rowNames } from '#schemas/register-names.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { isHeldSession, sessionEdges } from '../event/event-parts.ts';
import { newestFirst } from '../newest-first.ts';
import { registerSearchMarks } from '../search-marks.ts';
import { mostFrequentSpeakers } from '../subjects/frequent-people.ts';
import { nodesByTopic, relatedTopics } from '../subjects/topic-index.ts';
import { listPage } from './lists/list-page.ts';
import { registerPageHead } from './register-page-head.ts';

const MAX_PEOPLE = 12;
const MAX_RELATED = 8;
/** With more talks than this, rows have no evidence, which is on the page of each talk. */
const MAX_TALKS_WITH_EVIDENCE = 60;

/** What names a topic, by kind, newest first. */
function nodesOfTopic({ graph }: Catalog, topic: string) {
  const ids = nodesByTopic(graph, 'topics').get(topic) ?? [];
  const nodes = newestFirst(
    graph,
    ids.flatMap((id) => graph.nodes.get(id) ?? []),
  );
  return {
    sessions: nodes.filter((node): node is NodeOf<'session'> => node.kind === 'session'),
    posts: nodes.filter((node): node is NodeOf<'post'> => node.kind === 'post'),
    events: nodes.filter((node): node is NodeOf<'event'> => node.kind === 'event'),
    projects: nodes.filter((node): node is NodeOf<'project'> => node.kind === 'project'),
  };
}

/** The page of all topics: those without a wider one, each followed by its narrower ones. */
export function topicListPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { topics } = catalog.graph;
  const ids = Object.keys(topics);
  const roots = ids.filter((id) => topics[id]?.parent === undefined);
  return {
    context,
    list: listPage('topics', context.t('list.topics.lead'), context),
    topics: roots.map((id) => ({
      ...topicRow(catalog, id, context),
      narrower: ids
        .filter((other) => topics[other]?.parent === id)
        .map((other) => topicRow(catalog, other, context)),
    })),
  };
}

function topicRow(catalog: Catalog, id: string, context: LocaleContext) {
  const { sessions, posts } = nodesOfTopic(catalog, id);
  const summary = catalog.graph.topics[id]?.summary;
  return {
    id,
    name: context.topicName(id),
    href: registerRowPath(context.locale, 'topics', id),
    summary: summary === undefined ? undefined : context.text(summary),
    counts: topicCounts(
      sessions.filter((session) => isHeldSession(catalog, session)).length,
      posts.length,
      context,
    ),
  };
}

/** How many talks and posts a topic has, as text; what it has none of is left out. */
function topicCounts(talks: number, posts: number, { t }: Pick<LocaleContext, 't'>): string {
  return [talks > 0 && t('count.sessions', { n: talks }), posts > 0 && t('count.kind.post', { n: posts })]
    .filter((count) => count !== false)
    .join('\u00a0· ');
}

/** The page of a topic. */
export function topicPage(catalog: Catalog, id: string, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const topic = graph.topics[id];
  if (!topic) throw new Error(`topics.yml has no ${id}.`);
  const nodes = nodesOfTopic(catalog, id);
  const held = nodes.sessions.filter((session) => isHeldSession(catalog, session));
  const name = context.topicName(id);
  const lead = context.text(topic.summary);
  const head = registerPageHead('topics', id, name, lead, context);
  const narrower = Object.keys(graph.topics).filter((other) => graph.topics[other]?.parent === id);
  const link = (other: string) => ({
    id: other,
    name: context.topicName(other).text,
    href: registerRowPath(locale, 'topics', other),
  });
  return {
    context,
    ...head,
    jsonLd: definedTermJsonLd(id, lead.text, head.breadcrumbs, context),
    search: registerSearchMarks('topics', id, rowNames(topic), lead.text),
    topic,
    aliases: aliasesIn(topic.aliases ?? [], name.text, locale, catalog),
    ...nodes,
    counts: topicCounts(held.length, nodes.posts.length, context),
    longTalks: nodes.sessions.length > MAX_TALKS_WITH_EVIDENCE ? talksByEvent(nodes.sessions) : undefined,
    edgesOf: (session: string) => sessionEdges(catalog, session),
    people: mostFrequentSpeakers(catalog, held, MAX_PEOPLE),
    wider: topic.parent === undefined ? [] : [link(topic.parent)],
    narrower: narrower.map(link),
    related: relatedTopics(graph, id, MAX_RELATED).map(({ id: other, count }) => ({ ...link(other), count })),
    coveredEvents: catalog.coveredEvents(),
    feed: `${registerRowPath(locale, 'topics', id)}rss.xml`,
  };
}

function talksByEvent(sessions: readonly NodeOf<'session'>[]) {
  return [...Map.groupBy(sessions, ({ event }) => event)].map(([event, own]) => ({ event, sessions: own }));
}

/** Other names of a topic but the one that is shown; on Traditional pages in Traditional characters. */
function aliasesIn(
  aliases: readonly string[],
  name: string,
  locale: Locale,
  { conversion }: Catalog,
): string[] {
  const shown = locale === 'zh-hant' ? aliases.map(conversion.toHant) : aliases;
  return [...new Set(shown)].filter((alias) => alias !== name);
}
