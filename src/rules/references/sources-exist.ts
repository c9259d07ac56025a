import { citationsAtPath } from '#graph/build/declared-edges.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import type { Rule } from '../rule.ts';

/** Every source cited by id stands in `sources.yml`. */
export const sourcesExist: Rule = ({ entries, broken, sources }) =>
  [...entries, ...broken].flatMap((entry) =>
    objectPaths(entry.data, []).flatMap((path) => missing(entry, path, sources)),
  );

function missing(
  entry: Entry,
  path: readonly PropertyKey[],
  sources: Readonly<Record<string, unknown>>,
): Finding[] {
  if (entry.kind === 'post' && path.length === 1) return [];
  return citationsAtPath(entry, path)
    .filter((citation) => typeof citation === 'string' && !(citation in sources))
    .map((citation) => {
      const suggestion = nearestWord(String(citation), Object.keys(sources));
      const place = entry.positionOf([...path, path.length === 0 ? 'sources' : 'source']);
      return errorFinding('unknown-source', entry.file, place, {
        source: String(citation),
        ...(suggestion && { suggestion }),
      });
    });
}

/** Paths of all objects that cite sources of their own; the root cites with `sources`. */
function objectPaths(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const cites = path.length === 0 ? 'sources' in value : 'source' in value && !('url' in value);
  const inner = Object.entries(value).flatMap(([key, child]) =>
    objectPaths(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return cites ? [path, ...inner] : inner;
}
