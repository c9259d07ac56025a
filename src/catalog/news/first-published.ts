import type { NodeId } from '#graph/model/model.ts';
import { FOLDERS } from '#schemas/folders.ts';
import type { Catalog } from '../catalog.ts';

/**
 * The day on which each node with a page was first published, as an ISO date, by `urls.lock`: the first day of any of
 * its ids. A page that the lock does not have yet is published today. Without a lock only posts have a day, their own.
 */
export function firstPublished(catalog: Catalog): ReadonlyMap<NodeId, string> {
  const { archive, today } = catalog;
  const nodes = [
    ...catalog.publishedPosts(),
    ...(['event', 'person', 'project', 'organization', 'series'] as const).flatMap((kind) =>
      catalog.nodesOfKind(kind),
    ),
  ];
  const sinceByPath = new Map(archive.urlLock?.map(({ path, since }) => [path, since]));
  const days = nodes.map((node): [NodeId, string | undefined] => {
    if (!archive.urlLock) return [node.id, node.kind === 'post' ? node.data.date : undefined];
    const ids = [node.slug, ...(node.data.previousIds ?? [])];
    const paths = ids.map((id) => `${FOLDERS[node.kind]}/${id}`).filter((path) => sinceByPath.has(path));
    if (paths.length === 0) return [node.id, today];
    return [node.id, paths.flatMap((path) => sinceByPath.get(path) ?? []).sort()[0]];
  });
  return new Map(days.flatMap(([id, day]) => (day === undefined ? [] : [[id, day] as const])));
}
