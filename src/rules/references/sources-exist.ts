import { citationsAtPath } from '#graph/build/citations.ts';
import type { UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { walkValues } from '#reader/walk-values.ts';
import type { FieldPath } from '#reader/yaml.ts';
import { isRecord } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

export const sourcesExist: Rule = {
  name: 'sources-exist',
  description: 'Every source cited by id is in sources.yml.',
  check: ({ entries, broken, sources, findings }) => {
    // An error in the register leaves all of its sources unread; only the error itself is reported.
    if (findings.some(({ file, severity }) => file === REGISTER && severity === 'error')) return [];
    return [...entries, ...broken].flatMap((entry) =>
      citingPaths(entry).flatMap((path) => unknownSources(entry, path, sources)),
    );
  },
};

const REGISTER = 'sources.yml';

/** Paths of the objects that cite sources of their own: `source` of a row, `sources` of the file. */
function citingPaths(entry: UncheckedEntry): FieldPath[] {
  return [...walkValues(entry.data)]
    .filter(({ path, value }) => isRecord(value) && cites(value, path))
    .map(({ path }) => path)
    .filter((path) => entry.kind !== 'post' || path.length !== 1);
}

/** An object with `url` is a source that is written out; its fields cite nothing. */
function cites(object: Readonly<Record<string, unknown>>, path: FieldPath): boolean {
  return path.length === 0 ? 'sources' in object : 'source' in object && !('url' in object);
}

function unknownSources(
  entry: UncheckedEntry,
  path: FieldPath,
  sources: Readonly<Record<string, unknown>>,
): Finding[] {
  const position = entry.positionOf([...path, path.length === 0 ? 'sources' : 'source']);
  return citationsAtPath(entry, path)
    .filter((citation) => typeof citation === 'string' && !Object.hasOwn(sources, citation))
    .map(String)
    .map((source) => {
      const args = { source, ...suggestionFor(source, Object.keys(sources)) };
      return errorFinding('unknown-source', entry.file, position, args);
    });
}
