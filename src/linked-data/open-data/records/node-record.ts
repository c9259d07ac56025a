import type { Graph, Node, PostText } from '#graph/model/model.ts';
import { eventPlace } from '#graph/queries/event-place.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import { displayableForms } from '#i18n/names.ts';
import { pagePath, sessionRowPath } from '#i18n/paths.ts';
import type { KindData } from '#schemas/kinds.ts';
import type { PostSource } from '#schemas/post.ts';
import type { Citation, CitedSource } from '#schemas/source.ts';
import type { Text } from '#schemas/text.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { entityRecordFields } from './entity-record.ts';
import { bylineRecords, unconvertedName } from './names.ts';
import { pageUrls } from './page-urls.ts';
import type { FigureRecord, NodeRecord } from './schema.ts';
import type { SourceRegistry } from './source-registry.ts';

type NodeOfKind<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** The record of a node: what its pages show, and nothing else. */
export function nodeRecord(node: Node, graph: Graph, registry: SourceRegistry): NodeRecord {
  switch (node.kind) {
    case 'person':
      return personRecord(node, graph, registry);
    case 'post':
      return postRecord(node, graph, registry);
    case 'session':
      return sessionRecord(node, graph, registry);
    default:
      return withoutUndefined({
        ...commonFields(node, node.data, node.data.sources, registry),
        ...entityRecordFields(node.data, registry),
        ...(node.kind === 'event' && placeFields(graph, node)),
      });
  }
}

/** The city and country of an event, in words, beside the id of the place. */
function placeFields(graph: Graph, event: NodeOfKind<'event'>) {
  const place = eventPlace(graph, event);
  return { city: place?.name, country: place?.country };
}

function personRecord(node: NodeOfKind<'person'>, graph: Graph, registry: SourceRegistry): NodeRecord {
  const { names, identity, identityNote, namesakes, honours, sources } = node.data;
  return withoutUndefined({
    ...commonFields(node, node.data, sources, registry),
    name: unconvertedName(node),
    names: displayableForms(names).map(({ value, lang, kind, order, inferred, source }) =>
      omitUndefined({
        value,
        lang,
        kind,
        order,
        inferred: inferred || undefined,
        sources: registry.cite(source),
      }),
    ),
    identity,
    identityNote,
    namesakes: namesakes?.flatMap(({ person, difference }) =>
      graph.nodes.has(`person:${person}`) ? { person: `person:${person}`, difference } : [],
    ),
    honours: honours?.map(({ title, by, year, source }) =>
      omitUndefined({
        title,
        by: by && graph.nodes.has(by) ? by : undefined,
        year,
        sources: registry.cite(source),
      }),
    ),
  });
}

function postRecord(node: NodeOfKind<'post'>, graph: Graph, registry: SourceRegistry): NodeRecord {
  const { kind, lang, date, updated, authors, topics, source, sources } = node.data;
  const texts = graph.texts.get(node.id) ?? [];
  return withoutUndefined({
    ...commonFields(node, node.data, sources ?? (source && [retoldAsSource(source)]), registry),
    name: textByLang(texts, 'title'),
    summary: textByLang(texts, 'summary'),
    type: kind,
    lang,
    date,
    updated,
    authors: bylineRecords(authors, graph),
    topics,
    retells: source && retoldRecord(source, graph),
  });
}

function sessionRecord(node: NodeOfKind<'session'>, graph: Graph, registry: SourceRegistry): NodeRecord {
  const { title, kind, date, status, speakers, topics, languages, note, source } = node.data;
  const notes = note === undefined ? undefined : [note];
  return withoutUndefined({
    ...commonFields(node, { ...node.data, notes }, undefined, registry),
    ...(!hasOwnPage(graph, node) && { pages: pageUrls((locale) => sessionRowPath(locale, node.slug)) }),
    event: node.event,
    name: title,
    type: kind,
    date,
    status,
    speakers,
    topics,
    languages,
    sources: registry.cite(source),
  });
}

/** The fields that the records of all kinds have. */
function commonFields(
  { id, kind, slug }: Node,
  data: {
    summary?: Text | undefined;
    links?: Readonly<Record<string, string | undefined>> | undefined;
    notes?: readonly Text[] | undefined;
    statistics?: KindData['event']['statistics'];
  },
  sources: readonly Citation[] | undefined,
  registry: SourceRegistry,
) {
  return {
    id,
    kind,
    pages: pageUrls((locale) => pagePath(locale, kind, slug)),
    summary: data.summary,
    links: data.links && omitUndefined(data.links),
    figures: data.statistics?.map(({ source, unit = 'count', ...rest }) =>
      omitUndefined<FigureRecord>({ ...rest, unit, sources: registry.cite(source ?? sources) }),
    ),
    notes: data.notes,
    sources: registry.cite(sources),
  };
}

/** A field of a post in every language in which the post is written. */
function textByLang(texts: readonly PostText[], field: 'title' | 'summary'): Text {
  return Object.fromEntries(texts.map(({ lang, front }) => [lang, front[field]]));
}

function retoldRecord(
  { authors, title, url, archived, platform, date, language, licence }: PostSource,
  graph: Graph,
) {
  const names = bylineRecords(authors, graph);
  return omitUndefined({ title, url, archived, platform, date, language, licence, authors: names });
}

function retoldAsSource({ title, url, archived, platform, date, language }: PostSource): CitedSource {
  return omitUndefined<CitedSource>({ title, url, archived, site: platform, date, lang: language });
}

/** Leaves out missing fields. The compiler does not check the result; a test validates all records by the schema. */
function withoutUndefined(fields: Record<string, unknown>): NodeRecord {
  return omitUndefined(fields) as NodeRecord;
}
