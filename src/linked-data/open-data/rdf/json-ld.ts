import type { OpenData } from '../open-data.ts';
import { dataFileUrl } from '../urls.ts';
import { describeEdge, describeSource } from './describe-edge.ts';
import { describeNode } from './describe-node.ts';
import type { Description } from './description.ts';
import { RDF_PREFIXES, RDF_TERMS, RDF_TYPES } from './terms.ts';

/** Address of the context of every JSON-LD file of the open data. */
export const JSON_LD_CONTEXT_URL = dataFileUrl('terms.jsonld');

/**
 * A part of the open data, or all of it, as things described in JSON-LD: nodes, then statements, then sources.
 * @param all the whole, which knows the identity of nodes outside the part
 */
export function describeData(
  { nodes, edges, sources }: Pick<OpenData, 'nodes' | 'edges' | 'sources'>,
  all: OpenData,
): Description[] {
  const identityOf = (id: string) => all.identities.get(id) ?? id;
  return [
    ...nodes.flatMap(describeNode),
    ...edges.map((edge) => describeEdge(edge, identityOf)),
    ...Object.entries(sources).map(([id, source]) => describeSource(id, source)),
  ];
}

/** Things as one JSON-LD 1.1 document; each stands on a line of its own. */
export function formatJsonLd(things: readonly Description[]): string {
  const lines = things.map((thing) => JSON.stringify(thing)).join(',\n');
  return `{"@context":${JSON.stringify(JSON_LD_CONTEXT_URL)},"@graph":[\n${lines}\n]}\n`;
}

/** The context and, under the same address, what each term of our own says. */
export function termsDocument(): string {
  const own = Object.values(RDF_TERMS).filter(({ comment }) => comment !== undefined);
  const things = own.map(({ iri, comment = '' }) => ({
    '@id': iri,
    '@type': 'Property',
    comment: { en: comment },
  }));
  return `${JSON.stringify({ '@context': jsonLdContext(), '@graph': things }, null, 1)}\n`;
}

/** The JSON-LD 1.1 context (https://www.w3.org/TR/json-ld11/) of the open data. */
export function jsonLdContext(): Record<string, unknown> {
  const prefixes = Object.entries(RDF_PREFIXES).map(([key, iri]) => [key, { '@id': iri, '@prefix': true }]);
  const terms = Object.entries(RDF_TERMS).map(([term, { iri, as }]) => [
    term,
    { '@id': iri, ...written(as) },
  ]);
  return Object.fromEntries([['@version', 1.1], ...prefixes, ...Object.entries(RDF_TYPES), ...terms]);
}

function written(as: (typeof RDF_TERMS)[string]['as']): Record<string, string> {
  if (as === 'address') return { '@type': '@id' };
  if (as === 'words') return { '@container': '@language' };
  return as === 'plain' ? {} : { '@type': as };
}
