import { site } from '#site.ts';
import { RDF_PREFIXES } from './terms.ts';

/** A SPARQL 1.1 query on the N-Quads; its default graph is the union of all graphs. */
export interface SampleQuery {
  id: 'both' | 'graduated' | 'figures' | 'witnesses' | 'why';
  sparql: string;
}

/** Five queries that the data page shows with their results. */
export const SAMPLE_QUERIES: readonly SampleQuery[] = [
  {
    id: 'both',
    sparql: `SELECT DISTINCT ?person WHERE {
  ?there xj:partOf* <${pageIri('events/kubecon-china-2019/#event')}> .
  GRAPH ?first { ?there xj:participant|xj:sessionPerson ?person }
  ?first xj:role ?role .
  ?then xj:partOf* <${pageIri('events/kubecon-china-2024/#event')}> .
  GRAPH ?second { ?then xj:participant|xj:sessionPerson ?person }
  ?second xj:role ?again .
  VALUES ?role { "speaker" "keynote-speaker" "panelist" }
  VALUES ?again { "speaker" "keynote-speaker" "panelist" }
} ORDER BY ?person`,
  },
  {
    id: 'graduated',
    sparql: `SELECT ?project ?day ?source WHERE {
  ?stage xj:of ?project ; xj:stage "graduated" ; xj:reached ?day ;
         prov:hadPrimarySource ?source .
  FILTER (?day > "2023-12-31"^^xsd:date)
} ORDER BY ?day ?project`,
  },
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
  {
    id: 'why',
    sparql: `SELECT ?person ?quote ?where WHERE {
  GRAPH ?statement {
    <${pageIri('events/contributor-summit-china-2023/#event')}> xj:participant ?person
  }
  ?statement xj:role "organizer" ; prov:qualifiedQuotation ?quotation .
  ?quotation prov:value ?quote ; prov:entity ?where .
} ORDER BY ?person ?where ?quote`,
  },
];

/** The PREFIX declarations that a query needs. */
export function sparqlPrefixes(sparql: string): string {
  const used = Object.entries(RDF_PREFIXES).filter(([prefix]) => sparql.includes(`${prefix}:`));
  return used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join('');
}

function pageIri(rest: string): string {
  return `${site.origin}/en/${rest}`;
}
