import { Store, type Term } from 'oxigraph';
import { SAMPLE_QUERIES, type SampleQuery, sparqlPrefixes } from './sample-queries.ts';

/** One value of a result: an IRI, or a literal with its language where it has one. */
export interface ResultValue {
  kind: 'iri' | 'literal';
  value: string;
  lang: string | undefined;
}

/** One row of a result: the values of its variables; a variable without a value is absent. */
export type ResultRow = Readonly<Record<string, ResultValue>>;

/**
 * Loads N-Quads into a store in memory (oxigraph).
 * @returns a function that runs a SPARQL 1.1 SELECT query on the union of all graphs; the prefixes of the archive are declared
 * @throws when the N-Quads or a query are malformed
 */
export function loadSparqlStore(nQuads: string): (sparql: string) => ResultRow[] {
  const store = new Store();
  store.load(nQuads, { format: 'application/n-quads' });
  return (sparql) => {
    const solutions = store.query(sparqlPrefixes(sparql) + sparql, { use_default_graph_as_union: true });
    return (solutions as Map<string, Term>[]).map((solution) =>
      Object.fromEntries([...solution].map(([variable, term]) => [variable, resultValue(term)])),
    );
  };
}

/** The results of the sample queries on N-Quads, by the id of the query. */
export function sampleQueryResults(nQuads: string): Map<SampleQuery['id'], ResultRow[]> {
  const query = loadSparqlStore(nQuads);
  return new Map(SAMPLE_QUERIES.map(({ id, sparql }) => [id, query(sparql)]));
}

function resultValue(term: Term): ResultValue {
  return {
    kind: term.termType === 'NamedNode' ? 'iri' : 'literal',
    value: term.value,
    lang: (term.termType === 'Literal' && term.language) || undefined,
  };
}
