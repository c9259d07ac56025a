import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';
import { type PageEditionsSource, writeSearchIndex } from '#search/index/site-index.ts';
import { SEARCH_FOLDER } from '#search/index/tables.ts';

/**
 * Indexes the pages of a built site into its folder `pagefind/`, and replaces an earlier index.
 * @returns the number of files written
 */
export async function indexSite(root: string): Promise<number> {
  return writeIndexFolder(join(root, SEARCH_FOLDER), await pageEditionSources(root));
}

/**
 * Writes the index of some pages into a folder, in place of its content; returns the number of files. They are read and
 * written synchronously, because the thread has nothing else to do, and it takes half the time.
 */
export async function writeIndexFolder(
  folder: string,
  sources: readonly PageEditionsSource[],
): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['fragment', 'twin', 'index']) await mkdir(join(folder, name), { recursive: true });
  let count = 0;
  await writeSearchIndex(sources, async (path, content) => {
    count += 1;
    writeFileSync(join(folder, path), content);
  });
  return count;
}

/**
 * For each page of a built site a function that reads its editions, one in each language that has it; in the order
 * of their paths. Pages are read one after the other, so that the index needs little memory.
 */
export async function pageEditionSources(root: string): Promise<PageEditionsSource[]> {
  const paths = new Set<string>();
  for (const locale of LOCALES) for (const path of await pagePathsBelow(join(root, locale))) paths.add(path);
  return [...paths].sort().map((path) => async () => {
    const editions = LOCALES.map((locale) => readEdition(root, locale, path));
    return editions.filter((edition) => edition !== undefined);
  });
}

/** Paths of pages below a folder, each with a slash at its end. */
async function pagePathsBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length));
}

function readEdition(root: string, locale: string, path: string): { url: string; html: string } | undefined {
  try {
    return { url: `/${locale}/${path}`, html: readFileSync(join(root, locale, path, 'index.html'), 'utf8') };
  } catch (error) {
    // Some pages do not exist in every language.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
