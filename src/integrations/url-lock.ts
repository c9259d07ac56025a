import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readHosting } from '#preview-server/hosting.ts';
import { findRedirect, type RedirectRule } from '#preview-server/redirect-rules.ts';
import type { Archive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import { URL_LOCK_FILE, type UrlLock, urlLockText } from '#reader/url-lock.ts';
import { type PublishedUrls, publishedUrls, urlResolves } from '#rules/urls/published-urls.ts';
import { isExcusedUrl } from '#rules/urls/urls-stay.ts';
import { site } from '#site.ts';
import type { ContentThread } from './content-thread.ts';

const HOSTING_FILE = new URL('../../netlify.toml', import.meta.url);

/**
 * Compares the built site with `urls.lock`, the list of every URL ever published: a URL without a page or redirect
 * fails the build, and new ones are added to the file with the day of the build, for review in the diff. A folder
 * without the file is left alone.
 * @param contentDir absolute path of the content folder
 */
export function urlLock(contentDir: string, content: () => Pick<ContentThread, 'archive'>): AstroIntegration {
  return {
    name: 'url-lock',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { archive } = await content().archive();
        if (!archive.urlLock) return;
        const published = publishedUrls(fileURLToPath(dir));
        const { redirects } = readHosting(readFileSync(HOSTING_FILE, 'utf8'));
        failOnLostUrls(archive.urlLock, published, redirects, archive, logger);
        const added = newUrls(archive.urlLock, published);
        if (added.length === 0) return;
        const urls = [...archive.urlLock, ...added.map((path) => ({ path, since: buildDay(), gone: false }))];
        writeFileSync(join(contentDir, URL_LOCK_FILE), urlLockText(urls));
        logger.info(`${added.length} new URLs in ${URL_LOCK_FILE}`);
      },
    },
  };
}

function failOnLostUrls(
  lock: UrlLock,
  published: PublishedUrls,
  redirects: readonly RedirectRule[],
  archive: Archive,
  logger: AstroIntegrationLogger,
): void {
  const lost = lock.filter(
    ({ path, gone }) =>
      !gone &&
      !resolves(path, published) &&
      !resolves(redirected(path, redirects), published) &&
      !isExcusedUrl(path, archive),
  );
  for (const { path, line } of lost)
    logger.error(`${URL_LOCK_FILE}:${line} ${path} was published and is not in the built site`);
  if (lost.length > 0) throw new Error(`${lost.length} URLs of ${URL_LOCK_FILE} are not in the built site`);
}

function resolves(path: string, published: PublishedUrls): boolean {
  return urlResolves(path, published, site.locales.length);
}

/** Where the host sends a URL that has no language; the URL itself where the host does not redirect it. */
function redirected(path: string, redirects: readonly RedirectRule[]): string {
  return findRedirect(redirects, { path, isFile: false })?.to ?? path;
}

function newUrls(lock: UrlLock, published: PublishedUrls): string[] {
  const known = new Set(lock.map(({ path }) => path));
  return [...published.keys()].filter((path) => !known.has(path) && resolves(path, published));
}
