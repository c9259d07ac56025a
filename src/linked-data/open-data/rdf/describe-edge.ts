import type { EdgeRecord, SourceRecord } from '../records/schema.ts';
import { type Description, describe, escapeIri, exactDay, languageMap, sourceIri } from './description.ts';
import { relationTerm } from './terms.ts';

/**
 * An edge as a statement: a named graph with one triple, and the qualifiers and evidence as properties of that graph.
 * Disputed edges are statements too; their `certainty` is `disputed`. Who was not at an event is `listed` for it.
 * @param iriOf the IRI of a node id
 */
export function describeEdge(edge: EdgeRecord, iriOf: (id: string) => string): Description {
  const { id, relation, evidence } = edge;
  const subject = `edge:${id}`;
  const sentences = evidence.filter((item) => item.type === 'sentence');
  const sources = evidence.flatMap((item) => {
    if (item.type === 'source') return sourceIri(item.source);
    return item.type === 'post' ? iriOf(item.post) : [];
  });
  return describe({
    '@id': subject,
    '@type': ['Statement', 'Entity'],
    certainty: edge.certainty,
    role: edge.role,
    presence: edge.presence,
    position: languageMap(edge.title),
    creditedAs: edge.as,
    forWhom: edge.affiliation && iriOf(edge.affiliation),
    since: edge.since,
    until: edge.until,
    asOf: edge.asOf,
    comment: languageMap(edge.note),
    hadPrimarySource: [...new Set(sources)],
    wasQuotedFrom: [...new Set(sentences.map(({ url }) => url))],
    qualifiedQuotation: sentences.map(({ url, lang, text }, index) => ({
      '@id': `${subject}/quote=${index + 1}`,
      '@type': 'Quotation' as const,
      entity: url,
      value: { [lang]: text },
    })),
    '@graph': [
      {
        '@id': iriOf(edge.from),
        [edge.attended === false ? 'listed' : relationTerm(relation)]: iriOf(edge.to),
      },
    ],
  });
}

/** A source outside the archive. */
export function describeSource(id: string, source: SourceRecord): Description {
  return describe({
    '@id': sourceIri(id),
    '@type': ['CreativeWork', 'Entity'],
    name: source.lang ? { [source.lang]: source.title } : { '@none': source.title },
    url: source.url && escapeIri(source.url),
    archivedAt: source.archived && escapeIri(source.archived),
    byline: source.author,
    site: source.site,
    datePublished: source.date && exactDay(source.date, 'start'),
    inLanguage: source.lang,
    comment: languageMap(source.note),
  });
}
