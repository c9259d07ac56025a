import type { Graph, Node, NodeDataByKind, NodeId, PostText } from '#graph/model/model.ts';
import { LOCALES, locales } from '#i18n/locales.ts';
import { shownNames } from '#i18n/names.ts';
import { pagePath } from '#i18n/paths.ts';
import { ARCHIVE } from '#schemas/post.ts';
import type { Citation, CitedSource } from '#schemas/source.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { FigureRecord, NodeRecord } from './schema.ts';
import type { SourceRegistry } from './source-registry.ts';

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;
type Cites = readonly Citation[] | undefined;

/** A node as the open data tells it: what its pages show, and nothing of what they do not. */
export function nodeRecord(node: Node, graph: Graph, book: SourceRegistry): NodeRecord {
  switch (node.kind) {
    case 'person':
      return personRecord(node, graph, book);
    case 'post':
      return postRecord(node, graph, book);
    case 'session':
      return sessionRecord(node, book);
    default:
      return thingRecord(node, book);
  }
}

function personRecord(node: Of<'person'>, graph: Graph, book: SourceRegistry): NodeRecord {
  const { names, identity, identityNote, namesakes, honours, sources } = node.data;
  return record({
    ...common(node, node.data, sources, book),
    name: unconvertedName(node),
    names: shownNames(names).map(({ value, lang, kind, order, inferred, source }) =>
      omitUndefined({
        value,
        lang,
        kind,
        order,
        inferred: inferred || undefined,
        sources: book.cite(source),
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
        sources: book.cite(source),
      }),
    ),
  });
}

function postRecord(node: Of<'post'>, graph: Graph, book: SourceRegistry): NodeRecord {
  const { kind, lang, date, updated, authors, tags, source } = node.data;
  const texts = graph.texts.get(node.id) ?? [];
  const own = node.data.sources ?? (source && [asSource(source)]);
  return record({
    ...common(node, node.data, own, book),
    name: inAll(texts, 'title'),
    summary: inAll(texts, 'summary'),
    type: kind,
    lang,
    date,
    updated,
    authors: bylineRecords(authors, graph),
    tags,
    retells: source && retold(source, graph),
  });
}

function sessionRecord(node: Of<'session'>, book: SourceRegistry): NodeRecord {
  const { title, kind, date, speakers, note, source } = node.data;
  return record({
    ...common(node, { ...node.data, notes: note === undefined ? undefined : [note] }, undefined, book),
    event: node.event,
    name: title,
    type: kind,
    date,
    speakers,
    sources: book.cite(source),
  });
}

/** Fields of authors' files that go out as they are, beside those that all have. */
const KEPT = [
  'name',
  'shortName',
  'aliases',
  'dates',
  'timezone',
  'city',
  'country',
  'venue',
  'coordinates',
  'format',
  'status',
  'edition',
  'repository',
  'homepage',
  'licence',
  'region',
] as const;

function thingRecord(
  node: Of<'event' | 'project' | 'organization' | 'series'>,
  book: SourceRegistry,
): NodeRecord {
  const data: Partial<Record<string, unknown>> = node.data;
  const former = 'formerNames' in node.data ? node.data.formerNames : undefined;
  const maturity = 'maturity' in node.data ? node.data.maturity : undefined;
  return record({
    ...common(node, node.data, node.data.sources, book),
    type: node.data.kind,
    ...Object.fromEntries(KEPT.map((key) => [key, data[key]])),
    formerNames: former?.map(({ source, ...rest }) => omitUndefined({ ...rest, sources: book.cite(source) })),
    maturity: maturity?.map(({ source, ...rest }) =>
      omitUndefined({ ...rest, sources: book.cite(source ?? node.data.sources) }),
    ),
  });
}

/** What every kind of node has. */
function common(
  node: Node,
  data: {
    summary?: Text | undefined;
    links?: Readonly<Record<string, string | undefined>> | undefined;
    notes?: readonly Text[] | undefined;
    statistics?: NodeDataByKind['event']['statistics'];
  },
  sources: Cites,
  book: SourceRegistry,
) {
  return {
    id: node.id,
    kind: node.kind,
    pages: Object.fromEntries(
      LOCALES.map((locale) => [locales[locale].lang, site.origin + pagePath(locale, node.kind, node.slug)]),
    ),
    summary: data.summary,
    links: data.links && omitUndefined(data.links),
    figures: data.statistics?.map((statistic) => figureRecord(statistic, sources, book)),
    notes: data.notes,
    sources: book.cite(sources),
  };
}

function figureRecord(
  { source, unit, ...rest }: NonNullable<NodeDataByKind['event']['statistics']>[number],
  own: Cites,
  book: SourceRegistry,
): FigureRecord {
  return omitUndefined<FigureRecord>({ ...rest, unit: unit ?? 'count', sources: book.cite(source ?? own) });
}

/** A field of a post in every language it is written in. */
function inAll(texts: readonly PostText[], field: 'title' | 'summary'): Text {
  return Object.fromEntries(texts.map(({ lang, front }) => [lang, front[field]]));
}

type PostSource = NonNullable<NodeDataByKind['post']['source']>;

function retold(
  { authors, title, url, archived, platform, date, language, licence }: PostSource,
  graph: Graph,
) {
  const named = bylineRecords(authors, graph);
  return omitUndefined({ title, url, archived, platform, date, language, licence, authors: named });
}

function asSource({ title, url, archived, platform, date, language }: PostSource): CitedSource {
  return omitUndefined<CitedSource>({ title, url, archived, site: platform, date, lang: language });
}

/** Those named as authors; somebody whom no page shows is not named here either. */
export function bylineRecords(
  all: NodeDataByKind['post']['authors'],
  graph: Graph,
): { id?: NodeId; name: Text }[] {
  return all.flatMap((byline) => {
    if (typeof byline !== 'string') return { name: byline.name };
    if (byline === ARCHIVE) return { name: { 'zh-Hans': site.name['zh-hans'], en: site.name.en } };
    const node = graph.nodes.get(byline);
    return node ? { id: byline, name: unconvertedName(node) } : [];
  });
}

/** The name of a node in every language it is written in, without conversion. */
export function unconvertedName(node: Node): Text {
  if (node.kind === 'session') return node.data.title;
  if (node.kind === 'post') return { [node.data.lang]: node.data.title };
  if (node.kind !== 'person') return node.data.name;
  const [han, latin] = (['zh-hans', 'en'] as const).map((locale) => shownNames(node.data.names, locale)[0]);
  const lang = han?.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  if (!han || !latin) return node.slug;
  return han.value === latin.value ? han.value : { [lang]: han.value, en: latin.value };
}

/** A record of fields that may be missing, those left out; the schema of the export holds it in the tests. */
function record(fields: Record<string, unknown>): NodeRecord {
  return omitUndefined(fields) as NodeRecord;
}
