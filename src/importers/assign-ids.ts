import { idCandidates } from './draft/slug.ts';
import type { ForeignFile, SourceDocument } from './model.ts';

/** Each file has at most as many candidates for its id as there are rounds. */
const ROUNDS = 5;

/**
 * Gives each file an id. In each round the files without an id try their next candidate; a candidate that two of them
 * have is used only in the last round, in which both get it and are refused later.
 * @param stated the id that the command line states for a single file
 * @returns ids by path; without the files whose names give no id
 */
export function assignIds(
  documents: readonly SourceDocument[],
  stated: string | undefined,
  files: readonly ForeignFile[],
): Map<string, string> {
  const ids = new Map<string, string>();
  const pathsInFolder = new Map(files.map(({ path, pathInFolder }) => [path, pathInFolder ?? path]));
  let open = documents.map(({ path, slug }) => ({
    path,
    candidates:
      stated !== undefined && documents.length === 1
        ? [stated]
        : idCandidates(pathsInFolder.get(path) ?? path, slug),
  }));
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const isLast = round === ROUNDS - 1;
    const current = open.map(({ candidates }) => candidates[Math.min(round, candidates.length - 1)] ?? '');
    const counts = Map.groupBy(current, (candidate) => candidate);
    const taken = new Set(ids.values());
    open = open.filter(({ path }, index) => {
      const candidate = current[index] ?? '';
      const isFree = counts.get(candidate)?.length === 1 && !taken.has(candidate);
      if (candidate === '' || !(isFree || isLast)) return true;
      ids.set(path, candidate);
      return false;
    });
  }
  return ids;
}
