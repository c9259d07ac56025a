import {
  filesInHtml,
  importedModules,
  isSavableFile,
  isSavablePage,
  keptPages,
  offlinePagePath,
  type SavedPage,
  unusedFiles,
} from './offline-rules.ts';

/** Caches of the site; the number changes when what is in them is stored in another way. */
export const PAGES_CACHE = 'read-pages-1';
export const FILES_CACHE = 'read-files-1';
const CACHES = [PAGES_CACHE, FILES_CACHE];

/** Headers in which a stored page keeps what its list shows. */
export const SAVED_AT_HEADER = 'X-Saved-At';
const TITLE_HEADER = 'X-Title';
const FILES_HEADER = 'X-Files';

/** The stored list of saved pages is fetched again after this time. */
const LIST_MAX_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Stores a page with the files that it needs, and the list of saved pages. What the page has loaded is still in the
 * browser's own cache and is not fetched again.
 * @param path of the page, without its query
 * @param loaded paths that the page has loaded
 */
export async function savePage(path: string, title: string, loaded: readonly string[]): Promise<void> {
  await storePage(path, { title, loaded, cache: 'force-cache' });
  const list = offlinePagePath(path);
  const saved = (await allPages()).find((page) => page.path === list);
  const ageMs = Date.now() - Date.parse(saved?.savedAt ?? '1970-01-01');
  if (ageMs > LIST_MAX_AGE_MS) await storePage(list, { title: '', loaded: [], cache: 'no-cache' });
  await prune();
}

interface StoredPage {
  title: string;
  loaded: readonly string[];
  cache: RequestCache;
}

async function storePage(path: string, { title, loaded, cache }: StoredPage): Promise<void> {
  const response = await fetch(path, { cache });
  if (!response.ok || response.redirected) return;
  const html = await response.text();
  const files = await saveFiles([...loaded, ...filesInHtml(html)].filter(isSavableFile));
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...policyHeader(response),
    [SAVED_AT_HEADER]: new Date().toISOString(),
    [TITLE_HEADER]: encodeURIComponent(title),
    [FILES_HEADER]: files.join(' '),
  };
  await (await caches.open(PAGES_CACHE)).put(path, new Response(html, { headers }));
}

/** A saved page obeys the policy it came with. */
function policyHeader(response: Response): Record<string, string> {
  const policy = response.headers.get('Content-Security-Policy');
  return policy ? { 'Content-Security-Policy': policy } : {};
}

/** Stores files and the modules that they import; returns the paths of all. */
async function saveFiles(paths: readonly string[]): Promise<string[]> {
  const cache = await caches.open(FILES_CACHE);
  const files = new Set(paths);
  for (const file of files) {
    const stored = await cache.match(file);
    const response = stored ?? (await fetch(file, { cache: 'force-cache' }));
    if (!response.ok) continue;
    if (!stored) await cache.put(file, response.clone());
    if (file.endsWith('.js'))
      for (const module of importedModules(await response.text(), file)) files.add(module);
  }
  return [...files];
}

/** The text of a stored page; undefined when it is not stored. */
export async function savedText(path: string): Promise<string | undefined> {
  return (await (await caches.open(PAGES_CACHE)).match(path))?.text();
}

/** The stored pages, newest first. */
export async function listSavedPages(): Promise<SavedPage[]> {
  return keptPages((await allPages()).filter(({ path }) => isSavablePage(path)));
}

/** Removes one page and the files that only it needs. */
export async function removeSavedPage(path: string): Promise<void> {
  await (await caches.open(PAGES_CACHE)).delete(path);
  await prune();
}

/** Removes everything that was saved. */
export async function clearSavedPages(): Promise<void> {
  for (const name of CACHES) await caches.delete(name);
}

/** Removes the oldest pages beyond the limit, and files that no page needs. */
async function prune(): Promise<void> {
  const [pages, files] = [await caches.open(PAGES_CACHE), await caches.open(FILES_CACHE)];
  const all = await allPages();
  const lists = all.filter(({ path }) => !isSavablePage(path));
  const kept = keptPages(all.filter(({ path }) => isSavablePage(path)));
  const keptPaths = new Set([...lists, ...kept].map(({ path }) => path));
  for (const { path } of all) if (!keptPaths.has(path)) await pages.delete(path);
  const stored = (await files.keys()).map(({ url }) => new URL(url).pathname);
  for (const path of unusedFiles(stored, [...lists, ...kept])) await files.delete(path);
}

/** Every stored page, and the lists of saved pages. */
async function allPages(): Promise<SavedPage[]> {
  const cache = await caches.open(PAGES_CACHE);
  const pages = (await cache.keys()).map(async (request) => {
    const headers = (await cache.match(request))?.headers;
    return {
      path: new URL(request.url).pathname,
      title: decodeURIComponent(headers?.get(TITLE_HEADER) ?? ''),
      savedAt: headers?.get(SAVED_AT_HEADER) ?? '',
      files: (headers?.get(FILES_HEADER) ?? '').split(' ').filter((file) => file !== ''),
    };
  });
  return Promise.all(pages);
}
