import type { NodeId } from '#graph/model/model.ts';
import { DATA_FOLDER } from '#i18n/paths.ts';
import { site } from '#site.ts';
import type { NodeRecord } from './records/schema.ts';

/** The absolute URL of a file of the open data. */
export function dataFileUrl(file: string): string {
  return `${site.origin}${DATA_FOLDER}/${file}`;
}

/**
 * The IRI under which terms, and things without a page, are known. It has no version, because an identifier must not
 * change; the host redirects it to the file.
 */
export function dataIri(file: string): string {
  return `${site.origin}/data/${file}`;
}

/** The IRI of what is in the data and has no page: `edge/…`, `source/…`, `figure/…`, `maturity/…`. */
export function dataFragmentUrl(path: string): string {
  return `${dataIri(`${site.id}.jsonld`)}#${path}`;
}

/** A node id as a part of a URL: `event:x#talk` becomes `event:x/talk`. */
export function nodeUrlPath(id: NodeId): string {
  return id.replace('#', '/');
}

/**
 * The IRI of what a record describes; the same as in the JSON-LD of its pages. That of a session which is a row of its
 * event's page is made from the URL that its page would have, because an identifier must not change with the page.
 */
export function recordIri({ kind, pages }: Pick<NodeRecord, 'kind' | 'pages'>): string {
  return `${pages.en.replace(/#(.+)$/, '$1/')}#${kind}`;
}
