import type { Locale } from '#i18n/locales.ts';
import { SAMPLE_QUERIES, sparqlPrefixes } from '#linked-data/open-data/rdf/sample-queries.ts';
import type { Kind } from '#schemas/edge.ts';
import type { CitedSource } from '#schemas/source.ts';
import type { Catalog } from '../catalog.ts';
import type { OpenDataFiles } from '../open-data-files.ts';
import { listPage } from './lists/list-page.ts';

/** Everything on the page of the open data. */
export function dataPage(catalog: Catalog, files: OpenDataFiles, locale: Locale) {
  const context = catalog.localeContext(locale);
  return {
    context,
    list: listPage('data', context.t('data.lead'), context),
    files: files.archive(),
    examples: {
      person: mostReferenced(catalog, 'person'),
      event: mostReferenced(catalog, 'event'),
      post: mostReferenced(catalog, 'post'),
    },
    queries: SAMPLE_QUERIES.map(({ id, sparql, question }) => ({
      id,
      title: question ? context.text(question).text : context.label('data.ask', id),
      sparql: sparqlPrefixes(sparql) + sparql,
      rows: files.queryResults().get(id) ?? [],
    })).filter(({ rows }) => rows.length > 0),
    known: { node: files.nodeOfIri, source: files.sourceOfIri as (iri: string) => CitedSource | undefined },
  };
}

/** Slug of the node of a kind that most edges reach; undefined for an archive without one. */
function mostReferenced({ graph, nodesOfKind }: Catalog, kind: Kind): string | undefined {
  const degree = (id: string) => graph.into.get(id)?.length ?? 0;
  return nodesOfKind(kind).toSorted((a, b) => degree(b.id) - degree(a.id))[0]?.slug;
}
