import { citationsAt, referencesOf } from '#graph/build/declared.ts';
import { sessionsOf } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { error, type Finding } from '#reader/finding.ts';
import { targetOf } from '#schemas/walk.ts';
import type { Rule } from './rule.ts';

/** No evidence, no edge: every reference of an entity file, and every figure, names a source. */
export const edgesHaveEvidence: Rule = ({ entries }) =>
  entries.flatMap((entry) => [...bareReferences(entry), ...bareSessions(entry), ...bareFigures(entry)]);

function bareReferences(entry: Entry): Finding[] {
  return referencesOf(entry)
    .filter(
      ({ declaration, path }) => declaration.evidence === 'source' && citationsAt(entry, path).length === 0,
    )
    .map((found) => bare(entry, found.path, `${found.declaration.relation} ${targetOf(found)}`));
}

function bareSessions(entry: Entry): Finding[] {
  return sessionsOf(entry).flatMap((session, index) => {
    const path = ['sessions', index];
    return citationsAt(entry, path).length === 0 ? [bare(entry, path, `session ${session.id}`)] : [];
  });
}

function bareFigures(entry: Entry): Finding[] {
  const { statistics = [] } = entry.data as { statistics?: { metric: string }[] };
  const hasOwnSource = entry.kind === 'post' && 'source' in (entry.data as object);
  return statistics.flatMap(({ metric }, index) => {
    const path = ['statistics', index];
    return citationsAt(entry, path).length === 0 && !hasOwnSource
      ? [bare(entry, path, `figure ${metric}`)]
      : [];
  });
}

function bare(entry: Entry, path: readonly PropertyKey[], statement: string): Finding {
  return error('no-evidence', entry.file, entry.placeOf(path), {
    statement,
    field: path.map(String).join('.'),
  });
}
