import type { Entry } from '#reader/entry.ts';
import { isRecord, referenceTarget } from '#schemas/references.ts';
import { entryReferences } from './declared-edges.ts';

type Path = readonly PropertyKey[];

/**
 * The entries as they are published: without people who opted out, every row and byline that refers to one, and the
 * mentions of one in texts. A list may become empty. Names in other texts are not removed here; the check reports them.
 */
export function withoutRemovedPeople(entries: readonly Entry[]): Entry[] {
  const removed = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'person' && entry.data.listed === 'opt-out' ? `person:${entry.id}` : [],
    ),
  );
  if (removed.size === 0) return [...entries];
  return entries.flatMap((entry) => {
    if (removed.has(`${entry.kind}:${entry.id}`)) return [];
    const paths = entryReferences(entry)
      .filter((reference) => removed.has(referenceTarget(reference)))
      .map(({ path }) => rowPath(path));
    if (paths.length === 0 && !entry.prose) return entry;
    return {
      ...entry,
      data: withoutPaths(entry.data, paths, []),
      ...withoutMentions(entry, removed),
    } as Entry;
  });
}

/** The item of a list that a reference is in, which goes with it; else the field itself. */
function rowPath(path: Path): Path {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return index < 0 ? path : path.slice(0, index + 1);
}

function withoutPaths(value: unknown, paths: readonly Path[], at: Path): unknown {
  if (paths.length === 0) return value;
  const below = (step: PropertyKey) => paths.filter((path) => path[at.length] === step);
  const isRemoved = (step: PropertyKey) => below(step).some((path) => path.length === at.length + 1);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      isRemoved(index) ? [] : [withoutPaths(item, below(index), [...at, index])],
    );
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isRemoved(key) ? [] : [[key, withoutPaths(inner, below(key), [...at, key])]],
    ),
  );
}

function withoutMentions({ prose }: Entry, removed: ReadonlySet<string>) {
  if (!prose) return {};
  const sentences = prose.sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.filter(({ target }) => !removed.has(target)),
  }));
  return { prose: { ...prose, sentences } };
}
