import { edgesFrom } from '#graph/model/edges.ts';
import type { Graph, Node } from '#graph/model/model.ts';
import { isNotMissed } from '#graph/queries/attendance.ts';
import { preciseDate } from '#graph/queries/chronology.ts';
import { eventPlace } from '#graph/queries/event-place.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { searchNames } from '#i18n/names.ts';
import type { RegisterPage } from '#i18n/paths.ts';
import { nameForms, textForms } from '#schemas/name-forms.ts';
import type { Place } from '#schemas/place.ts';
import type { SearchPageData } from '#search/index/page-attributes.ts';
import { postTextFor } from './locale/post-text.ts';

/** What the search index stores about a node's page. */
export function searchMarks(graph: Graph, node: Node, context: LocaleContext): SearchPageData {
  return {
    kind: node.kind,
    id: node.id,
    date: preciseDate(graph, node),
    names: [...new Set(searchedNames(graph, node))],
    summary: searchLine(node, context),
    ...(node.kind === 'event' ? eventMarks(graph, node) : {}),
    facets: {
      kind: [node.kind],
      lang: [node.kind === 'post' ? postTextFor(graph, node.id, context.locale).lang : context.lang],
      ...facets(graph, node),
    },
  };
}

/** What the search index stores about a page that is not of a node. */
export function pageSearchMarks(
  page: string,
  title: string,
  summary: string,
  keywords: readonly string[] = [],
): SearchPageData {
  return { kind: 'page', id: `page:${page}`, date: '', names: [title, ...keywords], summary, facets: {} };
}

/** The same for a list of pages, which is found by its title and keywords only. */
export function listSearchMarks(...page: Parameters<typeof pageSearchMarks>): SearchPageData {
  return { ...pageSearchMarks(...page), titleOnly: true };
}

/** The line below a result: what distinguishes a person from namesakes, and the summary. */
function searchLine({ id }: Node, context: LocaleContext): string {
  return [context.distinction(id)?.text, context.summary(id)?.text].filter(Boolean).join(' · ');
}

/** What the search index stores about the page of a topic or a place. */
export function registerSearchMarks(
  register: RegisterPage,
  id: string,
  names: readonly string[],
  summary: string,
): SearchPageData {
  return {
    kind: 'page',
    id: `page:${register}/${id}`,
    date: '',
    names: [...new Set(names)],
    summary,
    facets: {},
  };
}

/** What distinguishes the editions of a series: a query such as "2019 Shanghai" means one of them. */
function eventMarks(
  graph: Graph,
  event: Extract<Node, { kind: 'event' }>,
): Pick<SearchPageData, 'series' | 'places'> {
  const { series } = event.data;
  const place = eventPlace(graph, event);
  return { ...(series ? { series } : {}), ...(place ? { places: placeForms(place) } : {}) };
}

function placeForms(place: Place): string[] {
  const { full, aliases, former } = nameForms(place);
  return [...full, ...aliases, ...former];
}

function searchedNames({ texts }: Graph, node: Node): string[] {
  switch (node.kind) {
    case 'person':
      return searchNames(node.data.names);
    case 'post': {
      const titles = (texts.get(node.id) ?? []).map(({ front }) => front.title);
      return [...titles, ...(node.data.keywords ?? [])];
    }
    case 'session':
      return textForms(node.data.title);
    default: {
      const { full, short, aliases, former } = nameForms(node.data);
      return [...full, ...short, ...aliases, ...former];
    }
  }
}

/** Relations whose target is a facet value of the page; people only where they were there. */
const FACET_RELATIONS = [
  'about',
  'covers',
  'mention',
  'participant',
  'session-person',
  'session-project',
  'works-on',
  'part-of',
] as const;

function facets(graph: Graph, node: Node): Record<string, string[]> {
  const year = preciseDate(graph, node).slice(0, 4);
  const edges = edgesFrom(graph, node.id, ...FACET_RELATIONS).filter((edge) => isNotMissed(graph, edge));
  const targets = edges.map(({ to }) => to);
  const ids = [...targets, node.kind === 'session' ? node.event : node.id];
  const facet = (kind: string) => {
    const own = ids.filter((id) => id.startsWith(`${kind}:`));
    return [...new Set(own.map((id) => id.slice(kind.length + 1).split('#')[0] ?? ''))];
  };
  return {
    event: facet('event'),
    person: facet('person'),
    project: facet('project'),
    year: year ? [year] : [],
    topic: 'topics' in node.data ? (node.data.topics ?? []) : [],
    place: placesOf(graph, node),
  };
}

/** The city of an event, of the event of a session, or where an organization is at home. */
function placesOf(graph: Graph, node: Node): string[] {
  const owner = node.kind === 'session' ? graph.nodes.get(node.event) : node;
  if (owner?.kind !== 'event' && owner?.kind !== 'organization') return [];
  return owner.data.place ? [owner.data.place] : [];
}
