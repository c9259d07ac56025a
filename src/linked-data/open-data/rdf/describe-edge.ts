import type { EdgeRecord, SourceRecord } from '../records/schema.ts';
import { type Description, describe, escapeIri, exactDay, languageMap, sourceIri } from './description.ts';
import { relationTerm } from './terms.ts';

/**
 * An edge as a statement: a named graph of one triple, and beside it where it comes from. What sources dispute is
 * a statement like any other; `certainty` tells.
 */
export function describeEdge(edge: EdgeRecord, identityOf: (id: string) => string): Description {
  const { id, relation, evidence } = edge;
  const subject = `edge:${id}`;
  const sentences = evidence.filter((piece) => piece.type === 'sentence');
  const others = evidence.flatMap((piece) => {
    if (piece.type === 'source') return sourceIri(piece.source);
    return piece.type === 'post' ? identityOf(piece.post) : [];
  });
  return describe({
    '@id': subject,
    '@type': ['Statement', 'Entity'],
    certainty: edge.certainty,
    role: edge.role,
    position: languageMap(edge.title),
    creditedAs: edge.as,
    forWhom: edge.affiliation && identityOf(edge.affiliation),
    since: edge.since,
    until: edge.until,
    asOf: edge.asOf,
    comment: languageMap(edge.note),
    hadPrimarySource: [...new Set(others)],
    wasQuotedFrom: [...new Set(sentences.map(({ url }) => url))],
    qualifiedQuotation: sentences.map(({ url, lang, text }, index) => ({
      '@id': `${subject}/quote=${index + 1}`,
      '@type': 'Quotation' as const,
      entity: url,
      value: { [lang]: text },
    })),
    '@graph': [{ '@id': identityOf(edge.from), [relationTerm(relation)]: identityOf(edge.to) }],
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
