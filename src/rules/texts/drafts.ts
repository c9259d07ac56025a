import type { Entry } from '#reader/entry.ts';
import type { Post } from '#schemas/post.ts';

/** Ids of posts that are published nowhere yet; what they still wait for is told, and stops nobody. */
export function draftIds(entries: readonly Entry[]): ReadonlySet<string> {
  const drafts = entries.filter(
    ({ kind, role, data }) => kind === 'post' && role === 'original' && (data as Post).draft,
  );
  return new Set(drafts.map(({ id }) => id));
}

/** True for a draft, and for its translations. */
export function isDraft({ kind, id }: Entry, drafts: ReadonlySet<string>): boolean {
  return kind === 'post' && drafts.has(id);
}
