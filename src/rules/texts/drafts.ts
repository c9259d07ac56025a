import type { Entry } from '#reader/entry.ts';
import type { CheckedArchive } from '../rule.ts';

/** True for a draft and for its translations. */
export function isDraft({ kind, id }: Entry, originals: CheckedArchive['originals']): boolean {
  return kind === 'post' && originals.get(id)?.data.draft === true;
}
