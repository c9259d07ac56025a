import { site } from '#site.ts';
import { ARCHIVE_LICENCE_URL } from '../../licence.ts';
import type { DataRecords } from '../open-data.ts';
import { dataFileUrl } from '../urls.ts';

/** URL of the JSON Schema of every JSON file of the open data. */
export const DATA_SCHEMA_URL = dataFileUrl(`${site.id}.schema.json`);

/** Records as JSON, each node, edge, topic, place and source on a line of its own. */
export function formatDataJson({ nodes, edges, topics, places, sources }: DataRecords): string {
  const head = { $schema: DATA_SCHEMA_URL, licence: ARCHIVE_LICENCE_URL, credit: site.name.en };
  return [
    `${JSON.stringify(head).slice(0, -1)},"nodes":${bracketLines('[]', nodes.map(toJson))}`,
    `"edges":${bracketLines('[]', edges.map(toJson))}`,
    `"topics":${bracketLines('{}', keyedLines(topics))}`,
    `"places":${bracketLines('{}', keyedLines(places))}`,
    `"sources":${bracketLines('{}', keyedLines(sources))}}\n`,
  ].join(',\n');
}

function keyedLines(rows: Readonly<Record<string, object>>): string[] {
  return Object.entries(rows).map(([id, row]) => `${JSON.stringify(id)}:${toJson(row)}`);
}

function toJson(record: object): string {
  return JSON.stringify(record);
}

function bracketLines(brackets: '[]' | '{}', lines: readonly string[]): string {
  const [open = '', close = ''] = brackets;
  return lines.length === 0 ? brackets : `${open}\n${lines.join(',\n')}\n${close}`;
}
