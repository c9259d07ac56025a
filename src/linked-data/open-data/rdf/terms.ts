import { RELATIONS, type Relation } from '#schemas/edge.ts';
import { dataFileUrl, dataFragmentUrl } from '../urls.ts';

/** Namespaces, by the prefix that stands for them. */
export const RDF_PREFIXES = {
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  xj: `${dataFileUrl('terms.jsonld')}#`,
  edge: dataFragmentUrl('edge/'),
  source: dataFragmentUrl('source/'),
  figure: dataFragmentUrl('figure/'),
  maturity: dataFragmentUrl('maturity/'),
} as const;

/** How the values of a term are written: an address, words by language, plain text, or a typed literal. */
interface RdfTerm {
  iri: string;
  as: 'address' | 'words' | 'plain' | `xsd:${'date' | 'decimal'}` | 'edtf:EDTF';
  /** What it says; only terms of our own have it, the others are described where they come from. */
  comment?: string;
}

/** The terms of properties; each relation of the graph is one more. */
const TERMS: Readonly<Record<string, RdfTerm>> = {
  // schema.org
  name: { iri: 'schema:name', as: 'words' },
  alternateName: { iri: 'schema:alternateName', as: 'words' },
  description: { iri: 'schema:description', as: 'words' },
  url: { iri: 'schema:url', as: 'address' },
  sameAs: { iri: 'schema:sameAs', as: 'address' },
  codeRepository: { iri: 'schema:codeRepository', as: 'address' },
  license: { iri: 'schema:license', as: 'address' },
  startDate: { iri: 'schema:startDate', as: 'xsd:date' },
  endDate: { iri: 'schema:endDate', as: 'xsd:date' },
  datePublished: { iri: 'schema:datePublished', as: 'xsd:date' },
  dateModified: { iri: 'schema:dateModified', as: 'xsd:date' },
  inLanguage: { iri: 'schema:inLanguage', as: 'plain' },
  archivedAt: { iri: 'schema:archivedAt', as: 'address' },
  comment: { iri: 'rdfs:comment', as: 'words' },
  // Where a statement comes from
  hadPrimarySource: { iri: 'prov:hadPrimarySource', as: 'address' },
  wasQuotedFrom: { iri: 'prov:wasQuotedFrom', as: 'address' },
  qualifiedQuotation: { iri: 'prov:qualifiedQuotation', as: 'address' },
  entity: { iri: 'prov:entity', as: 'address' },
  value: { iri: 'prov:value', as: 'words' },
  // Our own
  id: { iri: 'xj:id', as: 'plain', comment: 'Id in the archive and in its other files.' },
  certainty: { iri: 'xj:certainty', as: 'plain', comment: 'stated, implied by the source, or disputed.' },
  role: { iri: 'xj:role', as: 'plain', comment: 'What the person or organization was there.' },
  position: { iri: 'xj:position', as: 'words', comment: 'Position held or honour given, in words.' },
  creditedAs: { iri: 'xj:creditedAs', as: 'plain', comment: 'The name as the source prints it.' },
  forWhom: { iri: 'xj:forWhom', as: 'address', comment: 'The organization of the person at the time.' },
  since: { iri: 'xj:since', as: 'edtf:EDTF', comment: 'From when it holds.' },
  until: { iri: 'xj:until', as: 'edtf:EDTF', comment: 'Until when it holds.' },
  asOf: { iri: 'xj:asOf', as: 'edtf:EDTF', comment: 'A moment at which a source shows it.' },
  dates: { iri: 'xj:dates', as: 'edtf:EDTF', comment: 'First and last day, with their doubts.' },
  type: { iri: 'xj:type', as: 'plain', comment: 'What sort of event, session, project or body it is.' },
  status: { iri: 'xj:status', as: 'plain', comment: 'held, planned, cancelled or postponed.' },
  format: { iri: 'xj:format', as: 'plain', comment: 'in-person, online or hybrid.' },
  city: { iri: 'xj:city', as: 'words', comment: 'Where it was.' },
  country: { iri: 'xj:country', as: 'plain', comment: 'ISO 3166 code of two letters.' },
  identity: {
    iri: 'xj:identity',
    as: 'plain',
    comment: 'verified, our reading (editor), or known by name only (name-only).',
  },
  byline: { iri: 'xj:byline', as: 'plain', comment: 'Who wrote a source, as printed.' },
  site: { iri: 'xj:site', as: 'plain', comment: 'Where a source appeared.' },
  of: { iri: 'xj:of', as: 'address', comment: 'What a figure or a stage is of.' },
  stage: { iri: 'xj:stage', as: 'plain', comment: 'CNCF stage: sandbox, incubating, graduated, archived.' },
  reached: { iri: 'xj:reached', as: 'xsd:date', comment: 'The day a stage was reached.' },
  metric: { iri: 'xj:metric', as: 'plain', comment: 'What a figure counts.' },
  amount: { iri: 'xj:amount', as: 'xsd:decimal', comment: 'The figure.' },
  least: { iri: 'xj:least', as: 'xsd:decimal', comment: 'The lower end of a range.' },
  most: { iri: 'xj:most', as: 'xsd:decimal', comment: 'The upper end of a range.' },
  inWords: { iri: 'xj:inWords', as: 'words', comment: 'An amount for which the source has no figure.' },
  unit: { iri: 'xj:unit', as: 'plain', comment: 'count, people, percent or rank.' },
  approx: { iri: 'xj:approx', as: 'plain', comment: 'about, nearly, over, at-least or under.' },
  scope: { iri: 'xj:scope', as: 'words', comment: 'Of what, where, for whom.' },
  saidBy: { iri: 'xj:saidBy', as: 'words', comment: 'Who says so.' },
};

/** Types, by the name they have in JSON-LD. */
export const RDF_TYPES = {
  Person: 'schema:Person',
  Event: 'schema:Event',
  EventSeries: 'schema:EventSeries',
  Organization: 'schema:Organization',
  SoftwareSourceCode: 'schema:SoftwareSourceCode',
  Article: 'schema:Article',
  CreativeWork: 'schema:CreativeWork',
  Entity: 'prov:Entity',
  Quotation: 'prov:Quotation',
  Session: 'xj:Session',
  Statement: 'xj:Statement',
  Figure: 'xj:Figure',
  Stage: 'xj:Stage',
  Property: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property',
} as const;

const RELATION_COMMENTS: Record<Relation, string> = {
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
  affiliation: 'the person belonged to the organization; of an event: somebody there did',
  'works-on': 'the person works on the project',
  'honoured-by': 'the honour was given by it',
  steward: 'the organization started, gave or keeps the project',
  'child-of': 'it belongs to the larger one',
  succeeds: 'the series follows the other',
};

/** The name of a relation as a property: `session-person` is `sessionPerson`. */
export function relationTerm(relation: Relation): string {
  return relation.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every term, the relations among them. */
export const RDF_TERMS: Readonly<Record<string, RdfTerm>> = {
  ...TERMS,
  ...Object.fromEntries(RELATIONS.map((relation) => [relationTerm(relation), termOf(relation)])),
};

function termOf(relation: Relation): RdfTerm {
  return { iri: `xj:${relationTerm(relation)}`, as: 'address', comment: RELATION_COMMENTS[relation] };
}
