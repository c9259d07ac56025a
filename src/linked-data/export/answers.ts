import { Store, type Term } from 'oxigraph';
import { prologue, QUESTIONS, type Question } from './questions.ts';

/** One value of an answer: an address, or words with their language. */
export type Value = { kind: 'address' | 'words'; value: string; lang: string | undefined };

/** A row of an answer: a value for each variable that has one. */
export type Row = Readonly<Record<string, Value>>;

/**
 * Loads N-Quads into an RDF store of its own kind (oxigraph) and makes the function that asks it in SPARQL 1.1.
 * @throws when the N-Quads or a question are not well formed
 */
export function asker(nQuads: string): (sparql: string) => Row[] {
  const store = new Store();
  store.load(nQuads, { format: 'application/n-quads' });
  return (sparql) => {
    const found = store.query(prologue(sparql) + sparql, { use_default_graph_as_union: true });
    return (found as Map<string, Term>[]).map((row) =>
      Object.fromEntries([...row].map(([variable, term]) => [variable, valueFrom(term)])),
    );
  };
}

/** The answers that N-Quads give to the questions of the archive. */
export function answersIn(nQuads: string): Map<Question['id'], Row[]> {
  const ask = asker(nQuads);
  return new Map(QUESTIONS.map(({ id, sparql }) => [id, ask(sparql)]));
}

function valueFrom(term: Term): Value {
  return {
    kind: term.termType === 'NamedNode' ? 'address' : 'words',
    value: term.value,
    lang: (term.termType === 'Literal' && term.language) || undefined,
  };
}
