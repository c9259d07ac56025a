import { lockedParagraphs } from '#graph/queries/lasting-paragraphs.ts';
import { paragraphIdsOf } from '#parallel/source-paragraphs.ts';
import { warningFinding } from '#reader/finding.ts';
import { PARAGRAPH_LOCK_FILE } from '#reader/paragraph-lock.ts';
import type { Rule } from '../rule.ts';

export const paragraphsStay: Rule = {
  name: 'paragraphs-stay',
  description:
    'Every paragraph of paragraphs.lock is still in its text, or the file names its successor or says that it is gone.',
  check: (archive) => {
    const { paragraphLock = [] } = archive;
    if (paragraphLock.length === 0) return [];
    const graph = archive.graph();
    return [...graph.texts].flatMap(([post, texts]) =>
      texts.flatMap(({ lang, sentences }) => {
        const current = new Set(paragraphIdsOf(sentences));
        const changed = lockedParagraphs(graph, post, lang, paragraphLock).filter(
          ({ id, now }) => now === undefined && !current.has(id),
        );
        const [first] = changed;
        if (!first) return [];
        const args = { post: post.replace('post:', ''), lang, count: changed.length };
        return [
          warningFinding('paragraphs-changed', PARAGRAPH_LOCK_FILE, { line: first.line, column: 1 }, args),
        ];
      }),
    );
  },
};
