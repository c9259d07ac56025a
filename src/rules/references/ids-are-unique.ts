import { nodeId, entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import type { Post } from '#schemas/post.ts';
import type { Rule } from '../rule.ts';

/** No two files, sessions or addresses share an id. */
export const idsAreUnique: Rule = ({ entries }) => {
  const first = new Map<string, string>();
  return entries.flatMap((entry) =>
    claims(entry).flatMap(({ key, path }): Finding[] => {
      const other = first.get(key);
      first.set(key, other ?? entry.file);
      if (other === undefined) return [];
      const id = key.slice(key.indexOf(' ') + 1);
      return [errorFinding('duplicate-id', entry.file, entry.positionOf(path), { id, other })];
    }),
  );
};

interface Claim {
  key: string;
  path: readonly PropertyKey[];
}

function claims(entry: Entry): Claim[] {
  const id = nodeId(entry.kind, entry.id);
  const sessions = entrySessions(entry).map((session, index) => ({
    key: `id event:${entry.id}#${session.id}`,
    path: ['sessions', index, 'id'],
  }));
  const { previousIds = [] } = entry.data as { previousIds?: string[] };
  const former = previousIds.map((previous, index) => ({
    key: `id ${nodeId(entry.kind, previous)}`,
    path: ['previousIds', index],
  }));
  if (entry.role === 'translation') return [{ key: `id ${id} in ${entry.lang}`, path: [] }];
  if (entry.role === 'programme') return [{ key: `id ${id} programme`, path: [] }, ...sessions];
  const { slug } = entry.data as Partial<Post>;
  return [
    { key: `id ${id}`, path: [] },
    ...sessions,
    ...former,
    ...(slug && slug !== entry.id ? [{ key: `id ${entry.kind}:${slug}`, path: ['slug'] }] : []),
  ];
}
