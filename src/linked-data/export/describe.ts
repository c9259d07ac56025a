import type { Text } from '#i18n/localize.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import { given } from '../given.ts';
import { LICENCE, plainId } from './address.ts';
import type { EdgeRecord, FigureRecord, NodeRecord, SourceRecord } from './shape.ts';
import { relationTerm, type TYPES } from './terms.ts';

/** Words by language; `@none` for those that are the same in all. */
export type Words = Readonly<Record<string, string | readonly string[]>>;
type Value = string | readonly string[] | Words | readonly Description[];

/** A thing in JSON-LD, compact in our own context; `@graph` holds what a statement states. */
export interface Description {
  '@id': string;
  '@type'?: keyof typeof TYPES | readonly (keyof typeof TYPES)[];
  '@graph'?: readonly Description[];
  readonly [term: string]: Value | undefined;
}

const TYPE_OF = {
  person: 'Person',
  event: 'Event',
  session: ['Session', 'Event'],
  series: 'EventSeries',
  organization: 'Organization',
  project: 'SoftwareSourceCode',
  post: 'Article',
} as const;

/** What identifies a thing: the same in its pages' linked data. */
export function identity({ kind, pages }: Pick<NodeRecord, 'kind' | 'pages'>): string {
  return `${pages.en}#${kind}`;
}

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

/**
 * An edge as a statement: a named graph of one triple, and beside it where it comes from. What sources dispute is
 * a statement like any other; `certainty` tells.
 */
export function describeEdge(edge: EdgeRecord, identityOf: (id: string) => string): Description {
  const { id, relation, evidence } = edge;
  const iri = `edge:${id}`;
  const sentences = evidence.filter((piece) => piece.type === 'sentence');
  const others = evidence.flatMap((piece) => {
    if (piece.type === 'source') return sourceId(piece.source);
    return piece.type === 'post' ? identityOf(piece.post) : [];
  });
  return ofFields({
    '@id': iri,
    '@type': ['Statement', 'Entity'],
    certainty: edge.certainty,
    role: edge.role,
    position: wordsOf(edge.title),
    creditedAs: edge.as,
    forWhom: edge.affiliation && identityOf(edge.affiliation),
    since: edge.since,
    until: edge.until,
    asOf: edge.asOf,
    comment: wordsOf(edge.note),
    hadPrimarySource: [...new Set(others)],
    wasQuotedFrom: [...new Set(sentences.map(({ url }) => url))],
    qualifiedQuotation: sentences.map(({ url, lang, text }, index) => ({
      '@id': `${iri}/quote=${index + 1}`,
      '@type': 'Quotation' as const,
      entity: url,
      value: { [lang]: text },
    })),
    '@graph': [{ '@id': identityOf(edge.from), [relationTerm(relation)]: identityOf(edge.to) }],
  });
}

/** A source outside the archive. */
export function describeSource(id: string, source: SourceRecord): Description {
  return ofFields({
    '@id': sourceId(id),
    '@type': ['CreativeWork', 'Entity'],
    name: source.lang ? { [source.lang]: source.title } : { '@none': source.title },
    url: source.url && iri(source.url),
    archivedAt: source.archived && iri(source.archived),
    byline: source.author,
    site: source.site,
    datePublished: source.date && exactDay(source.date, 'start'),
    inLanguage: source.lang,
    comment: wordsOf(source.note),
  });
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

/** A web address with the characters escaped that no IRI may have (RFC 3987). */
function iri(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

function sourceId(id: string): string {
  return `source:${encodeURIComponent(id)}`;
}

function wordsOf(text: Text | undefined): Words | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? { '@none': text } : given<Record<string, string>>(text);
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

/** The first or last day of a date, where it is exact to the day. */
function exactDay(edtf: string, end: 'start' | 'end'): string | undefined {
  const span = parseEdtf(edtf);
  return span?.precision === 'day' && !span.approximate ? span[end] : undefined;
}

/** Leaves out what is not known and what is empty. */
function ofFields(fields: Record<string, Value | undefined>): Description {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
  );
  return Object.fromEntries(kept) as unknown as Description;
}
