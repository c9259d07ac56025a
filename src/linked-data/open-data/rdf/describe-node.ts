import type { Text } from '#schemas/text.ts';
import { ARCHIVE_LICENCE_URL } from '../../licence.ts';
import type { FigureRecord, NodeRecord } from '../records/schema.ts';
import { nodeUrlPath, recordIri } from '../urls.ts';
import {
  type Description,
  type DescriptionValue,
  describe,
  escapeIri,
  exactDay,
  type LanguageMap,
  languageMap,
  sourceIri,
} from './description.ts';

type StageRecord = NonNullable<Extract<NodeRecord, { kind: 'project' }>['maturity']>[number];

const NODE_TYPES = {
  person: 'Person',
  event: 'Event',
  session: ['Session', 'Event'],
  series: 'EventSeries',
  organization: 'Organization',
  project: 'SoftwareSourceCode',
  post: 'Article',
} as const;

/** The IRI of a topic or place by its id; undefined where the archive has none. */
export interface RegisterIris {
  topicIri: (id: string) => string | undefined;
  placeIri: (id: string) => string | undefined;
}

/** A node, its figures and its stages. Its relations to other nodes are statements of their own. */
export function describeNode(node: NodeRecord, { topicIri, placeIri }: RegisterIris): Description[] {
  const stages = node.kind === 'project' ? (node.maturity ?? []) : [];
  return [
    describe({
      '@id': recordIri(node),
      '@type': NODE_TYPES[node.kind],
      id: node.id,
      url: Object.values(node.pages),
      name: languageMap(node.name),
      description: languageMap(node.summary),
      sameAs: Object.values(node.links ?? {}).map(escapeIri),
      type: 'type' in node ? node.type : undefined,
      topic: 'topics' in node ? node.topics?.flatMap((id) => topicIri(id) ?? []) : undefined,
      location: 'place' in node && node.place ? placeIri(node.place) : undefined,
      ...kindFields(node),
    }),
    ...(node.figures ?? []).map((figure, index) => describeFigure(figure, node, index)),
    ...stages.map((stage, index) => describeStage(stage, node, index)),
  ];
}

/** The fields that only some kinds have. */
function kindFields(node: NodeRecord): Record<string, DescriptionValue | undefined> {
  switch (node.kind) {
    case 'person':
      return { identity: node.identity, alternateName: otherNames(node) };
    case 'event':
      return {
        alternateName: alternateNames(node.shortName, node.aliases),
        ...dateFields(node.dates),
        status: node.status,
        format: node.format,
        city: languageMap(node.city),
        country: node.country,
      };
    case 'session':
      return {
        status: node.status,
        inLanguage: node.languages,
        ...(node.date === undefined ? {} : dateFields(node.date)),
      };
    case 'post':
      return {
        datePublished: node.date,
        dateModified: node.updated,
        inLanguage: node.lang,
        license: ARCHIVE_LICENCE_URL,
      };
    case 'project':
      return {
        alternateName: alternateNames(node.shortName, node.aliases),
        codeRepository: node.repository && escapeIri(node.repository),
      };
    default:
      return { alternateName: alternateNames(node.shortName, node.aliases) };
  }
}

function describeFigure(figure: FigureRecord, node: NodeRecord, index: number): Description {
  return describe({
    '@id': `figure:${nodeUrlPath(node.id)}/${index + 1}`,
    '@type': ['Figure', 'Entity'],
    of: recordIri(node),
    metric: figure.metric,
    name: languageMap(figure.label),
    amount: figure.value?.toString(),
    least: figure.range?.[0].toString(),
    most: figure.range?.[1].toString(),
    inWords: languageMap(figure.words),
    unit: figure.unit,
    approx: figure.approx,
    scope: languageMap(figure.scope),
    asOf: figure.asOf,
    saidBy: languageMap(figure.by),
    comment: languageMap(figure.note),
    hadPrimarySource: figure.sources?.map(sourceIri),
  });
}

function describeStage(
  { stage, from, asOf, sources }: StageRecord,
  node: NodeRecord,
  index: number,
): Description {
  return describe({
    '@id': `maturity:${nodeUrlPath(node.id)}/${index + 1}`,
    '@type': ['Stage', 'Entity'],
    of: recordIri(node),
    stage,
    reached: from === undefined ? undefined : exactDay(from, 'start'),
    since: from,
    asOf,
    hadPrimarySource: sources?.map(sourceIri),
  });
}

/** The short name by language, and the aliases without one. */
function alternateNames(
  shortName: Text | undefined,
  aliases: readonly string[] = [],
): LanguageMap | undefined {
  const names: LanguageMap = { ...languageMap(shortName) };
  const withoutLang = [...[names['@none'] ?? []].flat(), ...aliases];
  return { ...names, ...(withoutLang.length > 0 && { '@none': [...new Set(withoutLang)] }) };
}

/** Forms of a person's name by language, without those in `name` and without those that no source states. */
function otherNames({ names, name }: Extract<NodeRecord, { kind: 'person' }>): LanguageMap {
  const leading: readonly unknown[] = typeof name === 'string' ? [name] : Object.values(name);
  const others = names.filter(({ value, inferred }) => !inferred && !leading.includes(value));
  const byLang = Map.groupBy(others, ({ lang }) => (lang === 'mul' ? '@none' : lang));
  return Object.fromEntries([...byLang].map(([lang, forms]) => [lang, forms.map(({ value }) => value)]));
}

function dateFields(edtf: string) {
  return { dates: edtf, startDate: exactDay(edtf, 'start'), endDate: exactDay(edtf, 'end') };
}
