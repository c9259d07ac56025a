import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '#i18n/locales.ts';
import { type PageEditionsSource, writeSearchIndex } from '#search/index/site-index.ts';
import { SEARCH_FOLDER } from '#search/index/tables.ts';
import { serveLastIndex } from '#search/query/dev-index.ts';

/** Builds the search index when every page stands, and serves the last one in development. */
export function search(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => serveLastIndex(server, outDir),
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const started = performance.now();
        const files = await writeSiteIndex(root).catch((cause: unknown) => {
          const why = cause instanceof Error ? cause.message : String(cause);
          throw new Error(`The search index could not be built: ${why}`, { cause });
        });
        logger.info(`${files} files in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/**
 * Reads the pages below a built site and writes its index into `pagefind/` there, in place of any other.
 * @returns how many files it wrote
 */
export async function writeSiteIndex(root: string): Promise<number> {
  return writeSearchIndex(join(root, SEARCH_FOLDER), await pageEditionGroups(root));
}

/** Writes the index of some pages into a folder, in place of what it holds. */
export async function writeSearchIndex(folder: string, groups: readonly PageEditionsSource[]): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['fragment', 'twin', 'index']) await mkdir(join(folder, name), { recursive: true });
  let files = 0;
  await writeSearchIndex(groups, async (path, content) => {
    files += 1;
    await writeFile(join(folder, path), content);
  });
  return files;
}

/** The pages of a built site, grouped by what lies behind the locale, in the order of their paths. */
export async function pageEditionGroups(root: string): Promise<PageEditionsSource[]> {
  const paths = new Set<string>();
  for (const locale of LOCALES) for (const path of await pagesBelow(join(root, locale))) paths.add(path);
  return [...paths].sort().map((path) => async () => {
    const editions = await Promise.all(LOCALES.map((locale) => readPage(root, locale, path)));
    return editions.filter((edition) => edition !== undefined);
  });
}

async function pagesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const pages = names.filter((name) => /(?:^|[\\/])index\.html$/.test(name));
  return pages.map((name) =>
    name
      .split(sep)
      .join('/')
      .replace(/index\.html$/, ''),
  );
}

async function readPage(root: string, locale: string, path: string) {
  const html = await readFile(join(root, locale, path, 'index.html'), 'utf8').catch(() => undefined);
  return html === undefined ? undefined : { url: `/${locale}/${path}`, html };
}
