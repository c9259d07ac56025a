import { RELATIONS, type Relation } from '#schemas/edge.ts';
import { dataFragmentUrl, dataIri } from '../urls.ts';

/** Namespaces by their prefix. */
export const RDF_PREFIXES = {
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  xj: `${dataIri('terms.jsonld')}#`,
  edge: dataFragmentUrl('edge/'),
  source: dataFragmentUrl('source/'),
  figure: dataFragmentUrl('figure/'),
  maturity: dataFragmentUrl('maturity/'),
} as const;

/** A property of the RDF data. */
export interface RdfTerm {
  /** Compact IRI. */
  iri: string;
  /** The form of its values: IRIs, strings by language, strings without a language, or literals of a datatype. */
  as: 'iri' | 'language-map' | 'string' | `xsd:${'date' | 'decimal'}` | 'edtf:EDTF';
  /** Published description. Only the archive's own terms have one. */
  comment?: string;
}

/** The terms by the name of their property; the relations are added below. */
const TERMS: Readonly<Record<string, RdfTerm>> = {
  // schema.org
  name: { iri: 'schema:name', as: 'language-map' },
  alternateName: { iri: 'schema:alternateName', as: 'language-map' },
  description: { iri: 'schema:description', as: 'language-map' },
  url: { iri: 'schema:url', as: 'iri' },
  sameAs: { iri: 'schema:sameAs', as: 'iri' },
  codeRepository: { iri: 'schema:codeRepository', as: 'iri' },
  license: { iri: 'schema:license', as: 'iri' },
  startDate: { iri: 'schema:startDate', as: 'xsd:date' },
  endDate: { iri: 'schema:endDate', as: 'xsd:date' },
  datePublished: { iri: 'schema:datePublished', as: 'xsd:date' },
  dateModified: { iri: 'schema:dateModified', as: 'xsd:date' },
  inLanguage: { iri: 'schema:inLanguage', as: 'string' },
  location: { iri: 'schema:location', as: 'iri' },
  latitude: { iri: 'schema:latitude', as: 'xsd:decimal' },
  longitude: { iri: 'schema:longitude', as: 'xsd:decimal' },
  archivedAt: { iri: 'schema:archivedAt', as: 'iri' },
  comment: { iri: 'rdfs:comment', as: 'language-map' },
  // PROV-O (https://www.w3.org/TR/prov-o/): the provenance of statements
  hadPrimarySource: { iri: 'prov:hadPrimarySource', as: 'iri' },
  wasQuotedFrom: { iri: 'prov:wasQuotedFrom', as: 'iri' },
  qualifiedQuotation: { iri: 'prov:qualifiedQuotation', as: 'iri' },
  entity: { iri: 'prov:entity', as: 'iri' },
  value: { iri: 'prov:value', as: 'language-map' },
  // The archive's own
  id: { iri: 'xj:id', as: 'string', comment: 'Id in the archive and in its other files.' },
  certainty: { iri: 'xj:certainty', as: 'string', comment: 'stated, implied by the source, or disputed.' },
  role: { iri: 'xj:role', as: 'string', comment: 'What the person or organization was there.' },
  presence: {
    iri: 'xj:presence',
    as: 'string',
    comment: 'How a person took part: in-person, remote, recorded, announced or absent.',
  },
  listed: {
    iri: 'xj:listed',
    as: 'iri',
    comment: 'Named for the event or session without having been there, or it was not held.',
  },
  position: { iri: 'xj:position', as: 'language-map', comment: 'Position held or honour given, in words.' },
  creditedAs: { iri: 'xj:creditedAs', as: 'string', comment: 'The name as the source prints it.' },
  forWhom: { iri: 'xj:forWhom', as: 'iri', comment: 'The organization of the person at the time.' },
  since: { iri: 'xj:since', as: 'edtf:EDTF', comment: 'From when it holds.' },
  until: { iri: 'xj:until', as: 'edtf:EDTF', comment: 'Until when it holds.' },
  asOf: { iri: 'xj:asOf', as: 'edtf:EDTF', comment: 'A moment at which a source shows it.' },
  dates: { iri: 'xj:dates', as: 'edtf:EDTF', comment: 'First and last day, with their doubts.' },
  type: { iri: 'xj:type', as: 'string', comment: 'What sort of event, session, project or body it is.' },
  status: {
    iri: 'xj:status',
    as: 'string',
    comment: 'held, planned, cancelled or postponed; of a session also withdrawn.',
  },
  format: { iri: 'xj:format', as: 'string', comment: 'in-person, online or hybrid.' },
  city: { iri: 'xj:city', as: 'language-map', comment: 'Where it was.' },
  country: { iri: 'xj:country', as: 'string', comment: 'ISO 3166 code of two letters.' },
  identity: {
    iri: 'xj:identity',
    as: 'string',
    comment: 'verified, our reading (editor), or known by name only (name-only).',
  },
  topic: { iri: 'xj:topic', as: 'iri', comment: 'What it is about, of the topics of the archive.' },
  widerTopic: { iri: 'xj:widerTopic', as: 'iri', comment: 'The topic that a topic belongs to.' },
  byline: { iri: 'xj:byline', as: 'string', comment: 'Who wrote a source, as printed.' },
  site: { iri: 'xj:site', as: 'string', comment: 'Where a source appeared.' },
  of: { iri: 'xj:of', as: 'iri', comment: 'What a figure or a stage is of.' },
  stage: {
    iri: 'xj:stage',
    as: 'string',
    comment: 'Stage of maturity: sandbox, incubating, graduated, archived.',
  },
  reached: { iri: 'xj:reached', as: 'xsd:date', comment: 'The day a stage was reached.' },
  metric: { iri: 'xj:metric', as: 'string', comment: 'What a figure counts.' },
  amount: { iri: 'xj:amount', as: 'xsd:decimal', comment: 'The figure.' },
  least: { iri: 'xj:least', as: 'xsd:decimal', comment: 'The lower end of a range.' },
  most: { iri: 'xj:most', as: 'xsd:decimal', comment: 'The upper end of a range.' },
  inWords: {
    iri: 'xj:inWords',
    as: 'language-map',
    comment: 'An amount for which the source has no figure.',
  },
  unit: { iri: 'xj:unit', as: 'string', comment: 'count, people, percent or rank.' },
  approx: { iri: 'xj:approx', as: 'string', comment: 'about, nearly, over, at-least or under.' },
  scope: { iri: 'xj:scope', as: 'language-map', comment: 'Of what, where, for whom.' },
  saidBy: { iri: 'xj:saidBy', as: 'language-map', comment: 'Who says so.' },
};

/** Types by their name in JSON-LD. */
export const RDF_TYPES = {
  Person: 'schema:Person',
  Event: 'schema:Event',
  EventSeries: 'schema:EventSeries',
  Organization: 'schema:Organization',
  SoftwareSourceCode: 'schema:SoftwareSourceCode',
  Article: 'schema:Article',
  CreativeWork: 'schema:CreativeWork',
  DefinedTerm: 'schema:DefinedTerm',
  City: 'schema:City',
  Entity: 'prov:Entity',
  Quotation: 'prov:Quotation',
  Session: 'xj:Session',
  Statement: 'xj:Statement',
  Figure: 'xj:Figure',
  Stage: 'xj:Stage',
  Property: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property',
} as const;

/** Published descriptions of the relations, read from the source node to the target. */
const RELATION_COMMENTS: Readonly<Record<Relation, string>> = {
  author: 'wrote the words of the post',
  'source-author': 'wrote the text that the post retells',
  translator: 'translated it',
  about: 'the post is about it',
  covers: 'the post tells of it',
  'see-also': 'picked by hand as related, or a namesake',
  mention: 'named in the text of the post; nothing more',
  'in-series': 'the event is an edition of the series',
  'part-of': 'the event or session is inside the event',
  'co-located': 'held beside it, not inside it',
  participant: 'the person was at the event, with a role',
  'event-organization': 'the organization hosted, organized or supported the event',
  'session-person': 'the person was in the session, with a role',
  'session-project': 'the session is about the project',
  'session-organization': 'the title of the session names the organization',
  affiliation: 'the person belonged to the organization; of an event: somebody there did',
  'works-on': 'the person works on the project',
  'honoured-by': 'the honour was given by it',
  steward: 'the organization started, gave or keeps the project',
  'child-of': 'it belongs to the larger one',
  succeeds: 'the series follows the other',
};

/** The property of a relation: `sessionPerson` for `session-person`. */
export function relationTerm(relation: Relation): string {
  return relation.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every term by the name of its property, those of relations included. */
export const RDF_TERMS: Readonly<Record<string, RdfTerm>> = {
  ...TERMS,
  ...Object.fromEntries(RELATIONS.map((relation) => [relationTerm(relation), relationRdfTerm(relation)])),
};

function relationRdfTerm(relation: Relation): RdfTerm {
  return { iri: `xj:${relationTerm(relation)}`, as: 'iri', comment: RELATION_COMMENTS[relation] };
}
