import { DataFactory, type Quad_Graph as Graph, type Quad, Writer } from 'n3';
import type { Description, LanguageMap } from './description.ts';
import { RDF_PREFIXES, RDF_TERMS, RDF_TYPES, type RdfTerm } from './terms.ts';

const { namedNode, literal, quad, defaultGraph } = DataFactory;
const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

type Subject = ReturnType<typeof namedNode>;

/**
 * Descriptions as RDF quads, equal to those that a JSON-LD processor makes of them with the archive's context (tested).
 * There are no blank nodes.
 */
export function toQuads(descriptions: readonly Description[], graph: Graph = defaultGraph()): Quad[] {
  return descriptions.flatMap((description) => {
    const subject = namedNode(expandIri(description['@id']));
    const types = [description['@type'] ?? []].flat();
    return [
      ...types.map((type) => quad(subject, RDF_TYPE, namedNode(expandIri(RDF_TYPES[type])), graph)),
      ...Object.entries(description).flatMap(([key, value]) => {
        const term = RDF_TERMS[key];
        return term && value !== undefined ? termQuads(term, value, subject, graph) : [];
      }),
      ...toQuads(description['@graph'] ?? [], subject),
    ];
  });
}

/** Quads as N-Quads (https://www.w3.org/TR/n-quads/), one a line. */
export function formatNQuads(quads: readonly Quad[]): string {
  return new Writer({ format: 'N-Quads' }).quadsToString([...quads]);
}

function termQuads(
  term: RdfTerm,
  value: NonNullable<Description[string]>,
  subject: Subject,
  graph: Graph,
): Quad[] {
  const predicate = namedNode(expandIri(term.iri));
  if (term.as === 'language-map') {
    return languageLiterals(value as LanguageMap).map((object) => quad(subject, predicate, object, graph));
  }
  const values = [value].flat() as readonly (string | Description)[];
  return values.flatMap((one) => {
    if (typeof one === 'string') return quad(subject, predicate, termObject(term, one), graph);
    return [quad(subject, predicate, namedNode(expandIri(one['@id'])), graph), ...toQuads([one], graph)];
  });
}

function languageLiterals(map: LanguageMap) {
  return Object.entries(map).flatMap(([lang, forms]) =>
    [forms].flat().map((form) => (lang === '@none' ? literal(form) : literal(form, lang))),
  );
}

function termObject({ as }: RdfTerm, value: string) {
  if (as === 'iri') return namedNode(expandIri(value));
  return as === 'string' ? literal(value) : literal(value, namedNode(expandIri(as)));
}

/** A compact IRI with its prefix expanded (`prov:value`); another IRI as it is. */
function expandIri(iri: string): string {
  const [prefix = ''] = iri.split(':', 1);
  const namespace = RDF_PREFIXES[prefix as keyof typeof RDF_PREFIXES];
  return namespace ? namespace + iri.slice(prefix.length + 1) : iri;
}
