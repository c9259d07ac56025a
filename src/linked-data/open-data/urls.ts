import type { NodeId } from '#graph/model/model.ts';
import { site } from '#site.ts';
import type { NodeRecord } from './records/schema.ts';

/** Licence of the data, as an address. */
export const DATA_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** Absolute address of a file of the open data. */
export function dataFileUrl(file: string): string {
  return `${site.origin}/data/${file}`;
}

/** Names what stands inside the data and has no page: `edge/…`, `source/…`, `figure/…`. */
export function dataFragmentUrl(path: string): string {
  return `${dataFileUrl('xiangju.jsonld')}#${path}`;
}

/** A node id as it may stand inside an address: `event:x#talk` becomes `event:x/talk`. */
export function nodeUrlPath(id: NodeId): string {
  return id.replace('#', '/');
}

/** What identifies a thing: the same in its pages' linked data. */
export function recordIri({ kind, pages }: Pick<NodeRecord, 'kind' | 'pages'>): string {
  return `${pages.en}#${kind}`;
}
