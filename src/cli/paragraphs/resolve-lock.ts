import { type ComparedParagraph, paragraphSuccessor } from '#parallel/paragraph-successor.ts';
import type { LockedParagraph } from '#reader/paragraph-lock.ts';
import type { Lang } from '#schemas/text.ts';

/** A paragraph of the lock without its line. */
export type Locked = Omit<LockedParagraph, 'line'>;

/** The paragraphs of a lock with their successors, and how many changed. */
export interface ResolvedLock {
  paragraphs: Locked[];
  /** How many were found to be rewritten, and to be removed. */
  rewrittenCount: number;
  goneCount: number;
  /** Those whose text no commit contains. */
  unknown: Locked[];
}

/** Look-ups of the texts of paragraphs. */
export interface ParagraphTexts {
  /** The paragraphs of the present text of a post; empty when there is no such text. */
  current(post: string, lang: Lang): readonly ComparedParagraph[];
  /** A paragraph as it was when it was published. */
  former(paragraph: Locked): ComparedParagraph | undefined;
}

/** Finds out what became of each locked paragraph that its text does not have any more. */
export function resolveLock(lock: readonly Locked[], texts: ParagraphTexts): ResolvedLock {
  const result: ResolvedLock = { paragraphs: [], rewrittenCount: 0, goneCount: 0, unknown: [] };
  const known = new Set(lock.map(({ post, lang, id }) => `${post} ${lang} ${id}`));
  for (const locked of lock) {
    const { post, lang, id, now } = locked;
    const current = texts.current(post, lang);
    const isUnchanged = current.some((paragraph) => paragraph.id === id);
    const leads = now !== undefined && (now === 'gone' || known.has(`${post} ${lang} ${now}`));
    if (isUnchanged || leads || current.some((paragraph) => paragraph.id === now)) {
      result.paragraphs.push(isUnchanged ? { post, lang, id } : locked);
      continue;
    }
    const former = texts.former(locked);
    const successor = former && paragraphSuccessor(former, current);
    if (!former) result.unknown.push(locked);
    else if (successor) result.rewrittenCount += 1;
    else result.goneCount += 1;
    result.paragraphs.push(former ? { post, lang, id, now: successor?.id ?? 'gone' } : locked);
  }
  return result;
}
