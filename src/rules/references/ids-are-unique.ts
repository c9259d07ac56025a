import { entrySessions, nodeId } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding } from '#reader/finding.ts';
import type { FieldPath } from '#reader/yaml.ts';
import type { Rule } from '../rule.ts';

export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  description: 'No two files, sessions, slugs or former ids have the same id.',
  check: ({ entries }) => {
    const fileById = new Map<string, string>();
    return entries.flatMap((entry) =>
      claimedIds(entry).flatMap(({ id, path }, index, claims) => {
        // A post may have its own id among the former ones: as its slug before it got another.
        if (claims.findIndex((claim) => claim.id === id) < index && path[0] !== 'sessions') return [];
        const other = fileById.get(id);
        fileById.set(id, other ?? entry.file);
        if (other === undefined) return [];
        return [errorFinding('duplicate-id', entry.file, entry.positionOf(path), { id, other })];
      }),
    );
  },
};

/** An id that a file uses, and where. */
interface ClaimedId {
  id: string;
  path: FieldPath;
}

function claimedIds(entry: Entry): ClaimedId[] {
  const id = nodeId(entry.kind, entry.id);
  if (entry.role === 'translation') return [{ id: `${id} in ${entry.lang}`, path: [] }];
  const sessions = entrySessions(entry).map((session, index) => ({
    id: `event:${entry.id}#${session.id}`,
    path: ['sessions', index, 'id'],
  }));
  if (entry.role === 'programme') return [{ id: `${id} programme`, path: [] }, ...sessions];
  const { previousIds = [] } = entry.data;
  const former = previousIds.map((previous, index) => ({
    id: nodeId(entry.kind, previous),
    path: ['previousIds', index],
  }));
  const slug = entry.role === 'original' ? entry.data.slug : undefined;
  return [
    { id, path: [] },
    ...sessions,
    ...former,
    ...(slug && slug !== entry.id ? [{ id: `${entry.kind}:${slug}`, path: ['slug'] }] : []),
  ];
}
