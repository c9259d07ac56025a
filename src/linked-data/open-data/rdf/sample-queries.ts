import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';
import { RDF_PREFIXES } from './terms.ts';

/** A SPARQL 1.1 query on the N-Quads; its default graph is the union of all graphs. */
export interface SampleQuery {
  id: string;
  sparql: string;
  /** The question in words, where it is one of this archive only. */
  question?: Text;
}

/** Queries for any archive. */
const GENERAL_QUERIES = [
  {
    id: 'figures',
    sparql: `SELECT ?event ?amount ?approx ?source WHERE {
  ?one xj:of ?event ; xj:metric "attendees" ; xj:amount ?amount ;
       prov:hadPrimarySource ?source .
  OPTIONAL { ?one xj:approx ?approx }
  FILTER EXISTS {
    ?other xj:of ?event ; xj:metric "attendees" ; xj:amount ?unlike .
    FILTER (?unlike != ?amount)
  }
} ORDER BY ?event ?amount ?source`,
  },
  {
    id: 'witnesses',
    sparql: `SELECT ?person ?event (COUNT(DISTINCT ?post) AS ?recaps) WHERE {
  ?post xj:sourceAuthor ?person ; xj:about ?event .
  ?event xj:participant ?person .
} GROUP BY ?person ?event HAVING (COUNT(DISTINCT ?post) > 1)
ORDER BY DESC(?recaps) ?event ?person`,
  },
] as const satisfies readonly SampleQuery[];

/** The queries that the data page shows with their results: those of `site.yml`, then the general ones. */
export const SAMPLE_QUERIES: readonly SampleQuery[] = [
  ...site.questions.map(({ sparql, ...query }) => ({
    ...query,
    sparql: sparql.trimEnd().replaceAll('<PAGE:', `<${site.origin}/${site.defaultLocale}/`),
  })),
  ...GENERAL_QUERIES,
];

/** The PREFIX declarations that a query needs. */
export function sparqlPrefixes(sparql: string): string {
  const used = Object.entries(RDF_PREFIXES).filter(([prefix]) => sparql.includes(`${prefix}:`));
  return used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join('');
}
