import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir, readArchive } from '#reader/archive.ts';
import { LOCK, lockText } from '#reader/lock.ts';
import { isExcused } from '#rules/addresses-stay.ts';
import { leads, publishedIn } from '#rules/published-urls.ts';

/**
 * Holds every address that was ever published: a build in which one leads nowhere fails, and the addresses it is
 * the first to have are added to the lock of the content, to be reviewed in the diff.
 */
export function addresses(): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const archive = readArchive(contentDir());
        const { lock } = archive;
        if (!lock) return;
        const published = publishedIn(fileURLToPath(dir));
        const lost = lock.filter(
          ({ path, gone }) => !gone && !leads(path, published) && !isExcused(path, archive),
        );
        for (const { path, line } of lost)
          logger.error(`${LOCK}:${line} ${path} was published and leads nowhere`);
        if (lost.length > 0) throw new Error(`${lost.length} addresses of ${LOCK} are not in the built site`);
        const known = new Set(lock.map(({ path }) => path));
        const added = [...published.keys()].filter((path) => !known.has(path) && leads(path, published));
        if (added.length === 0) return;
        writeFileSync(
          join(contentDir(), LOCK),
          lockText([...lock, ...added.map((path) => ({ path, gone: false }))]),
        );
        logger.info(`${added.length} new addresses in ${LOCK}`);
      },
    },
  };
}
