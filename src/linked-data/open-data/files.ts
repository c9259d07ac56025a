import type { Graph } from '#graph/model/model.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';
import { formatBibTeX, formatCslJson, postCitations } from './formats/citations.ts';
import { edgesCsv, evidenceCsv, figuresCsv, nodesCsv } from './formats/csv.ts';
import { formatGraphMl } from './formats/graphml.ts';
import { DATA_SCHEMA_URL, formatDataJson } from './formats/json.ts';
import { nodeOpenData, type OpenData } from './open-data.ts';
import { describeData, formatJsonLd, termsDocument } from './rdf/json-ld.ts';
import { formatNQuads, toQuads } from './rdf/n-quads.ts';
import { openDataJsonSchema } from './records/schema.ts';

/** Media types of the open data, by the extension of the file name. */
export const DATA_MEDIA_TYPES = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.nq': 'application/n-quads',
  '.graphml': 'application/graphml+xml',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.bib': 'application/x-bibtex',
} as const;
export type DataFileExtension = keyof typeof DATA_MEDIA_TYPES;

/** Functions that return the text of a file, by its name. */
export type DataFiles = Record<string, () => string>;

/** The files of the whole archive by name. */
export function archiveFiles(data: OpenData): DataFiles {
  const citations = () =>
    data.nodes.flatMap((node) => (node.kind === 'post' ? postCitations(node, data) : []));
  return {
    [`${site.id}.json`]: () => formatDataJson(data),
    [`${site.id}.schema.json`]: () => `${JSON.stringify(openDataJsonSchema(DATA_SCHEMA_URL), null, 1)}\n`,
    [`${site.id}.nq`]: () => formatNQuads(toQuads(describeData(data, data))),
    [`${site.id}.jsonld`]: () => formatJsonLd(describeData(data, data)),
    'terms.jsonld': termsDocument,
    [`${site.id}.graphml`]: () => formatGraphMl(data),
    'nodes.csv': () => nodesCsv(data),
    'edges.csv': () => edgesCsv(data),
    'evidence.csv': () => evidenceCsv(data),
    'figures.csv': () => figuresCsv(data),
    'posts.bib': () => formatBibTeX(citations()),
    'posts.csl.json': () => formatCslJson(citations()),
  };
}

/**
 * The files of single entries, by their paths below the data folder. Sessions are in the file of their event. An entry
 * has its files under its former ids too, so that no URL breaks.
 */
export function entryFiles(graph: Pick<Graph, 'nodes'>, data: OpenData): DataFiles {
  const current = [...graph.nodes.values()].map((node) => ({ node, slug: node.slug }));
  return Object.assign(
    {},
    ...[...current, ...previousSlugs(graph)].map(({ node: { id, kind }, slug }) =>
      kind === 'session' ? {} : nodeFiles(id, `${FOLDERS[kind]}/${slug}`, data),
    ),
  );
}

function nodeFiles(id: string, path: string, data: OpenData): DataFiles {
  const node = data.nodesById.get(id);
  return {
    [`${path}.json`]: () => formatDataJson(nodeOpenData(id, data)),
    [`${path}.jsonld`]: () => formatJsonLd(describeData(nodeOpenData(id, data), data)),
    ...(node?.kind === 'post' && {
      [`${path}.bib`]: () => formatBibTeX(postCitations(node, data)),
      [`${path}.csl.json`]: () => formatCslJson(postCitations(node, data)),
    }),
  };
}
