import { citationsAtPath, entryReferences } from '#graph/build/declared-edges.ts';
import { entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { referenceTarget } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

/** No evidence, no edge: every reference of an entity file, and every figure, names a source. */
export const edgesHaveEvidence: Rule = ({ entries }) =>
  entries.flatMap((entry) => [...bareReferences(entry), ...bareSessions(entry), ...bareFigures(entry)]);

function bareReferences(entry: Entry): Finding[] {
  return entryReferences(entry)
    .filter(
      ({ declaration, path }) => declaration.evidence === 'source' && citationsAtPath(entry, path).length === 0,
    )
    .map((found) => bare(entry, found.path, `${found.declaration.relation} ${referenceTarget(found)}`));
}

function bareSessions(entry: Entry): Finding[] {
  return entrySessions(entry).flatMap((session, index) => {
    const path = ['sessions', index];
    return citationsAtPath(entry, path).length === 0 ? [bare(entry, path, `session ${session.id}`)] : [];
  });
}

function bareFigures(entry: Entry): Finding[] {
  const { statistics = [] } = entry.data as { statistics?: { metric: string }[] };
  const hasOwnSource = entry.kind === 'post' && 'source' in (entry.data as object);
  return statistics.flatMap(({ metric }, index) => {
    const path = ['statistics', index];
    return citationsAtPath(entry, path).length === 0 && !hasOwnSource
      ? [bare(entry, path, `figure ${metric}`)]
      : [];
  });
}

function bare(entry: Entry, path: readonly PropertyKey[], statement: string): Finding {
  return errorFinding('no-evidence', entry.file, entry.positionOf(path), {
    statement,
    field: path.map(String).join('.'),
  });
}
