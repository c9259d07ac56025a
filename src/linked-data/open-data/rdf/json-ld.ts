import type { DataRecords, OpenData } from '../open-data.ts';
import { dataFileUrl } from '../urls.ts';
import { describeEdge, describeSource } from './describe-edge.ts';
import { describeNode } from './describe-node.ts';
import { describePlace, describeTopic, placeIri, topicIri } from './describe-register.ts';
import type { Description } from './description.ts';
import { RDF_PREFIXES, RDF_TERMS, RDF_TYPES, type RdfTerm } from './terms.ts';

/** URL of the context of every JSON-LD file of the open data. */
export const JSON_LD_CONTEXT_URL = dataFileUrl('terms.jsonld');

/**
 * The descriptions of some records: of the nodes, their topics and places, then of the edges and of the sources.
 * @param data the whole archive, for the IRIs of nodes and wider topics that are not among the records
 */
export function describeData(
  { nodes, edges, topics, places, sources }: DataRecords,
  { iris, ...all }: Pick<OpenData, 'iris' | 'topics'>,
): Description[] {
  const rows = {
    topicIri: (id: string) => topics[id] && topicIri(topics[id]),
    placeIri: (id: string) => places[id] && placeIri(places[id]),
  };
  return [
    ...nodes.flatMap((node) => describeNode(node, rows)),
    ...Object.entries(topics).map(([id, topic]) => describeTopic(id, topic, all.topics[topic.parent ?? ''])),
    ...Object.entries(places).map(([id, place]) => describePlace(id, place)),
    ...edges.map((edge) => describeEdge(edge, (id) => iris.get(id) ?? id)),
    ...Object.entries(sources).map(([id, source]) => describeSource(id, source)),
  ];
}

/** Descriptions as one JSON-LD 1.1 document, one a line. */
export function formatJsonLd(descriptions: readonly Description[]): string {
  const lines = descriptions.map((description) => JSON.stringify(description)).join(',\n');
  return `{"@context":${JSON.stringify(JSON_LD_CONTEXT_URL)},"@graph":[\n${lines}\n]}\n`;
}

/** The file at `JSON_LD_CONTEXT_URL`: the context, and the description of each of the archive's own terms. */
export function termsDocument(): string {
  const ownTerms = Object.values(RDF_TERMS).filter(({ comment }) => comment !== undefined);
  const properties = ownTerms.map(({ iri, comment = '' }) => ({
    '@id': iri,
    '@type': 'Property',
    comment: { en: comment },
  }));
  return `${JSON.stringify({ '@context': jsonLdContext(), '@graph': properties }, null, 1)}\n`;
}

/** The JSON-LD 1.1 context (https://www.w3.org/TR/json-ld11/) of the open data. */
function jsonLdContext(): Record<string, unknown> {
  const prefixes = Object.entries(RDF_PREFIXES).map(([prefix, iri]) => [
    prefix,
    { '@id': iri, '@prefix': true },
  ]);
  const terms = Object.entries(RDF_TERMS).map(([name, { iri, as }]) => [
    name,
    { '@id': iri, ...valueSyntax(as) },
  ]);
  return Object.fromEntries([['@version', 1.1], ...prefixes, ...Object.entries(RDF_TYPES), ...terms]);
}

function valueSyntax(as: RdfTerm['as']): Record<string, string> {
  if (as === 'iri') return { '@type': '@id' };
  if (as === 'language-map') return { '@container': '@language' };
  return as === 'string' ? {} : { '@type': as };
}
