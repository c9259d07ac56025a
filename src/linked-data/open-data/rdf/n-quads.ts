import { DataFactory, type Quad_Graph as Graph, type Quad, Writer } from 'n3';
import type { Description, LanguageMap } from './description.ts';
import { RDF_PREFIXES, RDF_TERMS, RDF_TYPES } from './terms.ts';

const { namedNode, literal, quad, defaultGraph } = DataFactory;
const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

type Term = (typeof RDF_TERMS)[string];

/**
 * Things described in JSON-LD as RDF quads, by the terms of our own context: the same that a JSON-LD processor
 * makes of them (a test holds this). There are no blank nodes.
 */
export function toQuads(things: readonly Description[], graph: Graph = defaultGraph()): Quad[] {
  return things.flatMap((thing) => {
    const subject = namedNode(expanded(thing['@id']));
    const types = [thing['@type'] ?? []].flat();
    return [
      ...types.map((type) => quad(subject, RDF_TYPE, namedNode(expanded(RDF_TYPES[type])), graph)),
      ...Object.entries(thing).flatMap(([key, value]) => {
        const term = RDF_TERMS[key];
        return term && value !== undefined ? valuesOf(term, value, subject, graph) : [];
      }),
      ...toQuads(thing['@graph'] ?? [], subject),
    ];
  });
}

/** Quads in N-Quads (https://www.w3.org/TR/n-quads/), one a line. */
export function formatNQuads(quads: readonly Quad[]): string {
  return new Writer({ format: 'N-Quads' }).quadsToString([...quads]);
}

function valuesOf(
  term: Term,
  value: NonNullable<Description[string]>,
  subject: ReturnType<typeof namedNode>,
  graph: Graph,
): Quad[] {
  const predicate = namedNode(expanded(term.iri));
  if (term.as === 'words') {
    return inLanguages(value as LanguageMap).map((words) => quad(subject, predicate, words, graph));
  }
  const list = [value].flat() as readonly (string | Description)[];
  return list.flatMap((one) => {
    if (typeof one === 'object') {
      return [quad(subject, predicate, namedNode(expanded(one['@id'])), graph), ...toQuads([one], graph)];
    }
    return quad(subject, predicate, simple(term, one), graph);
  });
}

function inLanguages(words: LanguageMap) {
  return Object.entries(words).flatMap(([lang, forms]) =>
    [forms].flat().map((form) => (lang === '@none' ? literal(form) : literal(form, lang))),
  );
}

function simple({ as }: Term, value: string) {
  if (as === 'address') return namedNode(expanded(value));
  return as === 'plain' ? literal(value) : literal(value, namedNode(expanded(as)));
}

/** A compact address written out: `prov:value` by its prefix; what has none stays. */
function expanded(address: string): string {
  const [prefix = ''] = address.split(':', 1);
  const namespace = RDF_PREFIXES[prefix as keyof typeof RDF_PREFIXES];
  return namespace ? namespace + address.slice(prefix.length + 1) : address;
}
