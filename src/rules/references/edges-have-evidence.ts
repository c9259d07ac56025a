import { citationsAtPath } from '#graph/build/citations.ts';
import { entryReferences } from '#graph/build/declared-edges.ts';
import { entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import type { FieldPath } from '#reader/yaml.ts';
import { referenceTarget } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

export const edgesHaveEvidence: Rule = {
  name: 'edges-have-evidence',
  description: 'Every reference, session and figure of a file has a source.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      [...references(entry), ...sessions(entry), ...figures(entry)]
        .filter(({ path }) => citationsAtPath(entry, path).length === 0)
        .map((statement) => evidenceFinding(entry, statement)),
    ),
};

/** Something that needs a source. */
interface Statement {
  text: string;
  path: FieldPath;
}

function references(entry: Entry): Statement[] {
  return entryReferences(entry)
    .filter(({ declaration }) => declaration.evidence === 'source')
    .map((found) => ({ text: `${found.declaration.relation} ${referenceTarget(found)}`, path: found.path }));
}

function sessions(entry: Entry): Statement[] {
  return entrySessions(entry).map(({ id }, index) => ({ text: `session ${id}`, path: ['sessions', index] }));
}

/** Figures; those of a post without `source` of their own are from the text that the post retells. */
function figures(entry: Entry): Statement[] {
  if (entry.role === 'translation' || entry.role === 'programme') return [];
  if (entry.role === 'original' && entry.data.source) return [];
  const { statistics = [] } = entry.data;
  return statistics.map(({ metric }, index) => ({ text: `figure ${metric}`, path: ['statistics', index] }));
}

function evidenceFinding(entry: Entry, { text: statement, path }: Statement): Finding {
  const field = path.map(String).join('.');
  return errorFinding('no-evidence', entry.file, entry.positionOf(path), { statement, field });
}
