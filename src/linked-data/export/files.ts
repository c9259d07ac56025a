import type { Graph } from '#graph/model/model.ts';
import { formerSlugs } from '#graph/queries/previous-ids.ts';
import { FOLDERS } from '#i18n/paths.ts';
import { type OpenData, portionOf } from './archive.ts';
import { bibTeX, citationsOf, cslJson } from './citation.ts';
import { edgesCsv, evidenceCsv, figuresCsv, nodesCsv } from './csv.ts';
import { graphMl } from './graphml.ts';
import { json, SCHEMA } from './json.ts';
import { descriptions, jsonLd, termsDocument } from './json-ld.ts';
import { nQuads, quadsOf } from './n-quads.ts';
import { jsonSchema } from './shape.ts';

/** Media types of the open data, by the ending of the file's name. */
export const TYPES = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.nq': 'application/n-quads',
  '.graphml': 'application/graphml+xml',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.bib': 'application/x-bibtex',
} as const;
export type Ending = keyof typeof TYPES;

/** The files of the whole archive by their names; each makes its text when it is asked. */
export function wholeFiles(data: OpenData): Record<string, () => string> {
  const citations = () => data.nodes.flatMap((node) => (node.kind === 'post' ? citationsOf(node, data) : []));
  return {
    'xiangju.json': () => json(data),
    'xiangju.schema.json': () => `${JSON.stringify(jsonSchema(SCHEMA), null, 1)}\n`,
    'xiangju.nq': () => nQuads(quadsOf(descriptions(data, data))),
    'xiangju.jsonld': () => jsonLd(descriptions(data, data)),
    'terms.jsonld': termsDocument,
    'xiangju.graphml': () => graphMl(data),
    'nodes.csv': () => nodesCsv(data),
    'edges.csv': () => edgesCsv(data),
    'evidence.csv': () => evidenceCsv(data),
    'figures.csv': () => figuresCsv(data),
    'posts.bib': () => bibTeX(citations()),
    'posts.csl.json': () => cslJson(citations()),
  };
}

/**
 * The files of single entries, by their paths below the folder of the data; sessions are inside their event's.
 * An entry has them under its former ids too, for no address ever breaks.
 */
export function singleFiles(graph: Pick<Graph, 'nodes'>, data: OpenData): Record<string, () => string> {
  const found: Record<string, () => string> = {};
  const places = [...graph.nodes.values()].map((node) => ({ node, slug: node.slug }));
  for (const { node, slug } of [...places, ...formerSlugs(graph)]) {
    const { id, kind } = node;
    if (kind === 'session') continue;
    const path = `${FOLDERS[kind]}/${slug}`;
    const portion = () => portionOf(id, data);
    found[`${path}.json`] = () => json(portion());
    found[`${path}.jsonld`] = () => jsonLd(descriptions(portion(), data));
    const post = data.nodes.find((record) => record.id === id);
    if (post?.kind !== 'post') continue;
    found[`${path}.bib`] = () => bibTeX(citationsOf(post, data));
    found[`${path}.csl.json`] = () => cslJson(citationsOf(post, data));
  }
  return found;
}
