import { Store, type Term } from 'oxigraph';
import { SAMPLE_QUERIES, type SampleQuery, sparqlPrefixes } from './sample-queries.ts';

/** One value of an answer: an address, or words with their language. */
export type ResultValue = { kind: 'address' | 'words'; value: string; lang: string | undefined };

/** A row of an answer: a value for each variable that has one. */
export type ResultRow = Readonly<Record<string, ResultValue>>;

/**
 * Loads N-Quads into an RDF store of its own kind (oxigraph) and makes the function that asks it in SPARQL 1.1.
 * @throws when the N-Quads or a question are not well formed
 */
export function loadSparqlStore(nQuads: string): (sparql: string) => ResultRow[] {
  const store = new Store();
  store.load(nQuads, { format: 'application/n-quads' });
  return (sparql) => {
    const found = store.query(sparqlPrefixes(sparql) + sparql, { use_default_graph_as_union: true });
    return (found as Map<string, Term>[]).map((row) =>
      Object.fromEntries([...row].map(([variable, term]) => [variable, valueFrom(term)])),
    );
  };
}

/** The answers that N-Quads give to the questions of the archive. */
export function sampleQueryResults(nQuads: string): Map<SampleQuery['id'], ResultRow[]> {
  const ask = loadSparqlStore(nQuads);
  return new Map(SAMPLE_QUERIES.map(({ id, sparql }) => [id, ask(sparql)]));
}

function valueFrom(term: Term): ResultValue {
  return {
    kind: term.termType === 'NamedNode' ? 'address' : 'words',
    value: term.value,
    lang: (term.termType === 'Literal' && term.language) || undefined,
  };
}
