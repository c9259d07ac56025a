import type { Text } from '#i18n/localize.ts';
import { identity, LICENCE, plainId } from './address.ts';
import {
  type Description,
  exactDay,
  iri,
  ofFields,
  sourceId,
  type Value,
  type Words,
  wordsOf,
} from './description.ts';
import type { FigureRecord, NodeRecord } from './shape.ts';

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
  const of = identity(node);
  const stages = node.kind === 'project' ? (node.maturity ?? []) : [];
  return [
    ofFields({
      '@id': of,
      '@type': TYPE_OF[node.kind],
      id: node.id,
      url: Object.values(node.pages),
      name: wordsOf(node.name),
      description: wordsOf(node.summary),
      sameAs: Object.values(node.links ?? {}).map(iri),
      type: 'type' in node ? node.type : undefined,
      ...factsOf(node),
    }),
    ...(node.figures ?? []).map((figure, index) => describeFigure(figure, node, index)),
    ...stages.map(({ stage, from, asOf, sources }, index) =>
      ofFields({
        '@id': `maturity:${plainId(node.id)}/${index + 1}`,
        '@type': ['Stage', 'Entity'],
        of,
        stage,
        reached: from === undefined ? undefined : exactDay(from, 'start'),
        since: from,
        asOf,
        hadPrimarySource: sources?.map(sourceId),
      }),
    ),
  ];
}

/** What only some kinds have. */
function factsOf(node: NodeRecord): Record<string, Value | undefined> {
  switch (node.kind) {
    case 'person':
      return { identity: node.identity, alternateName: otherNames(node) };
    case 'event':
      return {
        alternateName: aliases(node.shortName, node.aliases),
        ...daysOf(node.dates),
        status: node.status,
        format: node.format,
        city: wordsOf(node.city),
        country: node.country,
      };
    case 'session':
      return node.date === undefined ? {} : daysOf(node.date);
    case 'post':
      return {
        datePublished: node.date,
        dateModified: node.updated,
        inLanguage: node.lang,
        license: LICENCE,
      };
    case 'project':
      return {
        alternateName: aliases(node.shortName, node.aliases),
        codeRepository: node.repository && iri(node.repository),
      };
    default:
      return { alternateName: aliases(node.shortName, node.aliases) };
  }
}

function describeFigure(figure: FigureRecord, node: NodeRecord, index: number): Description {
  return ofFields({
    '@id': `figure:${plainId(node.id)}/${index + 1}`,
    '@type': ['Figure', 'Entity'],
    of: identity(node),
    metric: figure.metric,
    name: wordsOf(figure.label),
    amount: figure.value?.toString(),
    least: figure.range?.[0].toString(),
    most: figure.range?.[1].toString(),
    inWords: wordsOf(figure.words),
    unit: figure.unit,
    approx: figure.approx,
    scope: wordsOf(figure.scope),
    asOf: figure.asOf,
    saidBy: wordsOf(figure.by),
    comment: wordsOf(figure.note),
    hadPrimarySource: figure.sources?.map(sourceId),
  });
}

function aliases(short: Text | undefined, others: readonly string[] = []): Words | undefined {
  const words: Record<string, string | readonly string[]> = { ...wordsOf(short) };
  const none = [...[words['@none'] ?? []].flat(), ...others];
  return { ...words, ...(none.length > 0 && { '@none': [...new Set(none)] }) };
}

/** Forms that a source states and that do not lead, by language. */
function otherNames({ names, name }: Extract<NodeRecord, { kind: 'person' }>): Words {
  const leads: readonly unknown[] = typeof name === 'string' ? [name] : Object.values(name);
  const others = names.filter(({ value, inferred }) => !inferred && !leads.includes(value));
  const groups = Map.groupBy(others, ({ lang }) => (lang === 'mul' ? '@none' : lang));
  return Object.fromEntries([...groups].map(([lang, forms]) => [lang, forms.map(({ value }) => value)]));
}

function daysOf(edtf: string) {
  return { dates: edtf, startDate: exactDay(edtf, 'start'), endDate: exactDay(edtf, 'end') };
}
