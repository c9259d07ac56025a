import type { OpenData } from '../open-data.ts';
import { DATA_LICENCE_URL, dataFileUrl } from '../urls.ts';

/** Address of the JSON Schema of every JSON file of the open data. */
export const DATA_SCHEMA_URL = dataFileUrl('xiangju.schema.json');

/** A part of the open data, or all of it, as JSON; each node, edge and source stands on a line of its own. */
export function formatDataJson({
  nodes,
  edges,
  sources,
}: Pick<OpenData, 'nodes' | 'edges' | 'sources'>): string {
  const head = { $schema: DATA_SCHEMA_URL, licence: DATA_LICENCE_URL, credit: 'Xiangju' };
  const register = Object.entries(sources).map(
    ([id, source]) => `${JSON.stringify(id)}:${JSON.stringify(source)}`,
  );
  return [
    `${JSON.stringify(head).slice(0, -1)},"nodes":${lines(
      '[]',
      nodes.map((node) => JSON.stringify(node)),
    )}`,
    `"edges":${lines(
      '[]',
      edges.map((edge) => JSON.stringify(edge)),
    )}`,
    `"sources":${lines('{}', register)}}\n`,
  ].join(',\n');
}

function lines(brackets: '[]' | '{}', rows: readonly string[]): string {
  const [open = '', close = ''] = brackets;
  return rows.length === 0 ? brackets : `${open}\n${rows.join(',\n')}\n${close}`;
}
