import type { Graph } from '#graph/model/model.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { formatBibTeX, formatCslJson, postCitations } from './formats/citations.ts';
import { edgesCsv, evidenceCsv, figuresCsv, nodesCsv } from './formats/csv.ts';
import { formatGraphMl } from './formats/graphml.ts';
import { DATA_SCHEMA_URL, formatDataJson } from './formats/json.ts';
import { nodeOpenData, type OpenData } from './open-data.ts';
import { describeData, formatJsonLd, termsDocument } from './rdf/json-ld.ts';
import { formatNQuads, toQuads } from './rdf/n-quads.ts';
import { openDataJsonSchema } from './records/schema.ts';

/** Media types of the open data, by the ending of the file's name. */
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

/** The files of the whole archive by their names; each makes its text when it is asked. */
export function archiveFiles(data: OpenData): Record<string, () => string> {
  const citations = () =>
    data.nodes.flatMap((node) => (node.kind === 'post' ? postCitations(node, data) : []));
  return {
    'xiangju.json': () => formatDataJson(data),
    'xiangju.schema.json': () => `${JSON.stringify(openDataJsonSchema(DATA_SCHEMA_URL), null, 1)}\n`,
    'xiangju.nq': () => formatNQuads(toQuads(describeData(data, data))),
    'xiangju.jsonld': () => formatJsonLd(describeData(data, data)),
    'terms.jsonld': termsDocument,
    'xiangju.graphml': () => formatGraphMl(data),
    'nodes.csv': () => nodesCsv(data),
    'edges.csv': () => edgesCsv(data),
    'evidence.csv': () => evidenceCsv(data),
    'figures.csv': () => figuresCsv(data),
    'posts.bib': () => formatBibTeX(citations()),
    'posts.csl.json': () => formatCslJson(citations()),
  };
}

/**
 * The files of single entries, by their paths below the folder of the data; sessions are inside their event's.
 * An entry has them under its former ids too, for no address ever breaks.
 */
export function entryFiles(graph: Pick<Graph, 'nodes'>, data: OpenData): Record<string, () => string> {
  const found: Record<string, () => string> = {};
  const places = [...graph.nodes.values()].map((node) => ({ node, slug: node.slug }));
  for (const { node, slug } of [...places, ...previousSlugs(graph)]) {
    const { id, kind } = node;
    if (kind === 'session') continue;
    const path = `${FOLDERS[kind]}/${slug}`;
    const portion = () => nodeOpenData(id, data);
    found[`${path}.json`] = () => formatDataJson(portion());
    found[`${path}.jsonld`] = () => formatJsonLd(describeData(portion(), data));
    const post = data.nodes.find((record) => record.id === id);
    if (post?.kind !== 'post') continue;
    found[`${path}.bib`] = () => formatBibTeX(postCitations(post, data));
    found[`${path}.csl.json`] = () => formatCslJson(postCitations(post, data));
  }
  return found;
}
