import {
  type ForeignFile,
  type Imported,
  imported,
  type Opened,
  open,
  type Refused,
  type Said,
} from './file.ts';
import type { Names } from './names.ts';
import { idsOf } from './slug.ts';

/** What the archive has already: ids of posts that are never written over. */
export interface Existing {
  names: Names;
  posts: ReadonlySet<string>;
}

/**
 * Imports files in the order of their paths. Each gets an id of its own name; where two have one name, those of the
 * folders around them go before it. The same files give the same drafts.
 * @param id the id of the one file, when its author says so
 */
export function importAll(
  files: readonly ForeignFile[],
  existing: Existing,
  said: Said & { id?: string | undefined },
): (Imported | Refused)[] {
  const opened = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => open(file, said));
  const ids = idsFor(
    opened.filter(isOpened),
    said.id,
    new Map(files.map(({ path, within }) => [path, within ?? path])),
  );
  const owners = new Map<string, string>();
  return opened.map((file): Imported | Refused => {
    if (!isOpened(file)) return file;
    const { path, format } = file;
    const id = ids.get(path);
    if (id === undefined) return { path, format, refusals: [{ code: 'no-id', line: 1 }] };
    if (existing.posts.has(id))
      return { path, format, refusals: [{ code: 'post-exists', line: 1, more: id }] };
    const owner = owners.get(id);
    if (owner !== undefined)
      return { path, format, refusals: [{ code: 'same-id', line: 1, more: `${id}, ${owner}` }] };
    const result = imported(file, id, existing.names, said);
    if ('drafts' in result) owners.set(id, path);
    return result;
  });
}

function isOpened(file: Opened | Refused): file is Opened {
  return 'parted' in file;
}

function idsFor(
  files: readonly Opened[],
  said: string | undefined,
  within: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = new Map<string, string>();
  let open = files.map((file) => ({
    path: file.path,
    names:
      said !== undefined && files.length === 1
        ? [said]
        : idsOf(within.get(file.path) ?? file.path, file.slug),
  }));
  for (let depth = 0; depth < 5 && open.length > 0; depth++) {
    const counts = new Map<string, number>();
    for (const { names } of open)
      for (const name of [names[Math.min(depth, names.length - 1)] ?? ''])
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const taken = new Set(ids.values());
    open = open.filter(({ path, names }) => {
      const name = names[Math.min(depth, names.length - 1)];
      const free =
        name !== undefined && (counts.get(name) === 1 || depth === 4) && (!taken.has(name) || depth === 4);
      if (free) ids.set(path, name);
      return !free;
    });
  }
  return ids;
}
