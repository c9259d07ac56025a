import { site } from '#site.ts';
import { ARCHIVE_LICENCE_URL } from '../../licence.ts';
import type { DataRecords } from '../open-data.ts';
import { dataFileUrl } from '../urls.ts';

/** URL of the JSON Schema of every JSON file of the open data. */
export const DATA_SCHEMA_URL = dataFileUrl(`${site.id}.schema.json`);

/** Records as JSON, each node, edge and source on a line of its own. */
export function formatDataJson({ nodes, edges, sources }: DataRecords): string {
  const head = { $schema: DATA_SCHEMA_URL, licence: ARCHIVE_LICENCE_URL, credit: site.name.en };
  const sourceLines = Object.entries(sources).map(
    ([id, source]) => `${JSON.stringify(id)}:${JSON.stringify(source)}`,
  );
  return [
    `${JSON.stringify(head).slice(0, -1)},"nodes":${bracketLines('[]', nodes.map(toJson))}`,
    `"edges":${bracketLines('[]', edges.map(toJson))}`,
    `"sources":${bracketLines('{}', sourceLines)}}\n`,
  ].join(',\n');
}

function toJson(record: object): string {
  return JSON.stringify(record);
}

function bracketLines(brackets: '[]' | '{}', lines: readonly string[]): string {
  const [open = '', close = ''] = brackets;
  return lines.length === 0 ? brackets : `${open}\n${lines.join(',\n')}\n${close}`;
}
