import type { Text } from '#schemas/text.ts';
import type { FigureRecord, NodeRecord } from '../records/schema.ts';
import { DATA_LICENCE_URL, nodeUrlPath, recordIri } from '../urls.ts';
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

const TYPE_OF = {
  person: 'Person',
  event: 'Event',
  session: ['Session', 'Event'],
  series: 'EventSeries',
  organization: 'Organization',
  project: 'SoftwareSourceCode',
  post: 'Article',
} as const;

/** A node, its figures and its stages. What it is tied to is left to the statements. */
export function describeNode(node: NodeRecord): Description[] {
  const of = recordIri(node);
  const stages = node.kind === 'project' ? (node.maturity ?? []) : [];
  return [
    describe({
      '@id': of,
      '@type': TYPE_OF[node.kind],
      id: node.id,
      url: Object.values(node.pages),
      name: languageMap(node.name),
      description: languageMap(node.summary),
      sameAs: Object.values(node.links ?? {}).map(escapeIri),
      type: 'type' in node ? node.type : undefined,
      ...factsOf(node),
    }),
    ...(node.figures ?? []).map((figure, index) => describeFigure(figure, node, index)),
    ...stages.map(({ stage, from, asOf, sources }, index) =>
      describe({
        '@id': `maturity:${nodeUrlPath(node.id)}/${index + 1}`,
        '@type': ['Stage', 'Entity'],
        of,
        stage,
        reached: from === undefined ? undefined : exactDay(from, 'start'),
        since: from,
        asOf,
        hadPrimarySource: sources?.map(sourceIri),
      }),
    ),
  ];
}

/** What only some kinds have. */
function factsOf(node: NodeRecord): Record<string, DescriptionValue | undefined> {
  switch (node.kind) {
    case 'person':
      return { identity: node.identity, alternateName: otherNames(node) };
    case 'event':
      return {
        alternateName: aliases(node.shortName, node.aliases),
        ...daysOf(node.dates),
        status: node.status,
        format: node.format,
        city: languageMap(node.city),
        country: node.country,
      };
    case 'session':
      return node.date === undefined ? {} : daysOf(node.date);
    case 'post':
      return {
        datePublished: node.date,
        dateModified: node.updated,
        inLanguage: node.lang,
        license: DATA_LICENCE_URL,
      };
    case 'project':
      return {
        alternateName: aliases(node.shortName, node.aliases),
        codeRepository: node.repository && escapeIri(node.repository),
      };
    default:
      return { alternateName: aliases(node.shortName, node.aliases) };
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

function aliases(short: Text | undefined, others: readonly string[] = []): LanguageMap | undefined {
  const words: Record<string, string | readonly string[]> = { ...languageMap(short) };
  const none = [...[words['@none'] ?? []].flat(), ...others];
  return { ...words, ...(none.length > 0 && { '@none': [...new Set(none)] }) };
}

/** Forms that a source states and that do not lead, by language. */
function otherNames({ names, name }: Extract<NodeRecord, { kind: 'person' }>): LanguageMap {
  const leads: readonly unknown[] = typeof name === 'string' ? [name] : Object.values(name);
  const others = names.filter(({ value, inferred }) => !inferred && !leads.includes(value));
  const groups = Map.groupBy(others, ({ lang }) => (lang === 'mul' ? '@none' : lang));
  return Object.fromEntries([...groups].map(([lang, forms]) => [lang, forms.map(({ value }) => value)]));
}

function daysOf(edtf: string) {
  return { dates: edtf, startDate: exactDay(edtf, 'start'), endDate: exactDay(edtf, 'end') };
}
