import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { evidenceParagraphs } from '#graph/queries/lasting-paragraphs.ts';
import { PARAGRAPH_LOCK_FILE, paragraphLockText } from '#reader/paragraph-lock.ts';
import type { ContentThread } from './content-thread.ts';

/**
 * Adds the paragraphs that a build publishes as evidence to `paragraphs.lock`, for review in the diff. A folder without
 * the file is left alone.
 * @param contentDir absolute path of the content folder
 */
export function paragraphLock(
  contentDir: string,
  content: () => Pick<ContentThread, 'archive'>,
): AstroIntegration {
  return {
    name: 'paragraph-lock',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { archive, results: graph } = await content().archive();
        if (!archive.paragraphLock) return;
        const locked = new Set(archive.paragraphLock.map(({ post, lang, id }) => `${post} ${lang} ${id}`));
        const added = evidenceParagraphs(graph).filter(
          ({ post, lang, id }) => !locked.has(`${post} ${lang} ${id}`),
        );
        if (added.length === 0) return;
        const text = paragraphLockText([...archive.paragraphLock, ...added]);
        writeFileSync(join(contentDir, PARAGRAPH_LOCK_FILE), text);
        logger.info(`${added.length} new paragraphs in ${PARAGRAPH_LOCK_FILE}`);
      },
    },
  };
}
