import { compareStrings } from '#text/compare.ts';
import type { ArchiveNames } from './archive-names.ts';
import { assignIds } from './assign-ids.ts';
import { importDocument } from './import-document.ts';
import type { ForeignFile, ImportOptions, ImportResult, RefusedFile, SourceDocument } from './model.ts';
import { readSource } from './read-source.ts';
import { siblingPosts } from './sibling-posts.ts';

/** What an import takes from the archive. */
export interface ImportTarget {
  names: ArchiveNames;
  /** Ids of the posts that exist; they are never overwritten. */
  posts: ReadonlySet<string>;
}

/**
 * Imports files, in the order of their paths. The same files give the same drafts, in whatever order they are given.
 * @param options `id` is for a single file
 */
export function importFiles(
  files: readonly ForeignFile[],
  { names, posts }: ImportTarget,
  options: ImportOptions & { id?: string | undefined },
): ImportResult[] {
  const sources = files
    .toSorted((a, b) => compareStrings(a.path, b.path))
    .map((file) => refusedOnError(file, () => readSource(file, options)));
  const documents = sources.filter(isDocument);
  const ids = assignIds(documents, options.id, files);
  const siblings = siblingPosts(documents, ids);
  const pathById = new Map<string, string>();
  return sources.map((source): ImportResult => {
    if (!isDocument(source)) return source;
    const { path, format } = source;
    const refuse = (code: 'no-id' | 'post-exists' | 'same-id', detail?: string) => ({
      path,
      format,
      refusals: [{ code, line: 1, ...(detail !== undefined && { detail }) }],
    });
    const id = ids.get(path);
    if (id === undefined) return refuse('no-id');
    if (posts.has(id)) return refuse('post-exists', id);
    const sameIdPath = pathById.get(id);
    if (sameIdPath !== undefined) return refuse('same-id', `${id}, ${sameIdPath}`);
    const result = refusedOnError(source, () => importDocument(source, id, names, siblings, options));
    if ('drafts' in result) pathById.set(id, path);
    return result;
  });
}

/** A file that the importer fails on is refused, and the others are imported. */
function refusedOnError<Result>({ path }: { path: string }, read: () => Result): Result | RefusedFile {
  try {
    return read();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    return { path, refusals: [{ code: 'failed', line: 1, ...(detail && { detail }) }] };
  }
}

function isDocument(source: SourceDocument | RefusedFile): source is SourceDocument {
  return 'content' in source;
}
