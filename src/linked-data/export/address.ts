import type { NodeId } from '#graph/model/model.ts';
import { site } from '#site.ts';
import type { NodeRecord } from './shape.ts';

/** Licence of the data, as an address. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Absolute address of a file of the open data. */
export function dataAddress(file: string): string {
  return `${site.origin}/data/${file}`;
}

/** Names what stands inside the data and has no page: `edge/…`, `source/…`, `figure/…`. */
export function insideAddress(path: string): string {
  return `${dataAddress('xiangju.jsonld')}#${path}`;
}

/** A node id as it may stand inside an address: `event:x#talk` becomes `event:x/talk`. */
export function plainId(id: NodeId): string {
  return id.replace('#', '/');
}

/** What identifies a thing: the same in its pages' linked data. */
export function identity({ kind, pages }: Pick<NodeRecord, 'kind' | 'pages'>): string {
  return `${pages.en}#${kind}`;
}
