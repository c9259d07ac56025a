import type { Graph } from '#graph/model/model.ts';
import { type RegisterPage, registerRowPath } from '#i18n/paths.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { pageUrls } from './page-urls.ts';
import type { PlaceRecord, TopicRecord } from './register-schema.ts';
import type { SourceRegistry } from './source-registry.ts';

/** The topics of the archive by id; tags of other sites are left out, because they are not names. */
export function topicRecords({ topics }: Graph, registry: SourceRegistry): Record<string, TopicRecord> {
  return mapRows(topics, (id, { name, aliases, parent, summary, source }) =>
    omitUndefined<TopicRecord>({
      pages: pagesOf('topics', id),
      name,
      aliases,
      parent,
      summary,
      sources: registry.cite(source),
    }),
  );
}

/** The places of the archive by id. */
export function placeRecords({ places }: Graph, registry: SourceRegistry): Record<string, PlaceRecord> {
  return mapRows(places, (id, { name, aliases, formerNames, country, coordinates, source }) =>
    omitUndefined<PlaceRecord>({
      pages: pagesOf('places', id),
      name,
      aliases,
      formerNames,
      country,
      coordinates,
      sources: registry.cite(source),
    }),
  );
}

function mapRows<Row, Result>(
  rows: Readonly<Record<string, Row>>,
  recordOf: (id: string, row: Row) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, recordOf(id, row)]));
}

function pagesOf(register: RegisterPage, id: string): TopicRecord['pages'] {
  return pageUrls((locale) => registerRowPath(locale, register, id));
}
