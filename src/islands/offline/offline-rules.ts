/** How the service worker treats a request; undefined for requests that it leaves to the browser. */
export type RequestKind = 'page' | 'hashed-file' | 'file' | undefined;

/** The parts of a request that decide how it is treated. */
export interface OfflineRequest {
  url: string;
  method: string;
  /** `navigate` for a page. */
  mode: string;
}

const PAGE = /^\/(?:zh-hans|zh-hant|en)\/(?:[^?#]*\/)?$/;
/** The results page is useless without the index, the list of saved pages is saved by name. */
const UNSAVED_PAGE = /^\/[^/]+\/(?:search|offline)\/$/;
/** Their names contain a hash of their content. */
const HASHED_FILE = /^\/(?:_astro|fonts)\//;
const FILE = /^\/(?:pictures\/.+|favicon\.svg)$/;

/** Pages that are kept: readers have other uses for the space of their devices. */
export const MAX_SAVED_PAGES = 100;

/** True for a page that is saved when it is read. */
export function isSavablePage(path: string): boolean {
  return PAGE.test(path) && !UNSAVED_PAGE.test(path);
}

/** True for a file that saved pages need. */
export function isSavableFile(path: string): boolean {
  return HASHED_FILE.test(path) || FILE.test(path);
}

/** Path of the list of saved pages, in the language of a path. */
export function offlinePagePath(path: string): string {
  const locale = /^\/(zh-hans|zh-hant|en)\//.exec(path)?.[1] ?? 'en';
  return `/${locale}/offline/`;
}

/**
 * How the service worker treats a request. Pages come from the network, and from the store only without one; files with
 * a hash in their name come from the store, because they never change; other files as pages do.
 * @param origin of the site
 */
export function requestKind({ url, method, mode }: OfflineRequest, origin: string): RequestKind {
  const { origin: own, pathname } = new URL(url);
  if (method !== 'GET' || own !== origin) return undefined;
  if (mode === 'navigate') return PAGE.test(pathname) ? 'page' : undefined;
  if (HASHED_FILE.test(pathname)) return 'hashed-file';
  return FILE.test(pathname) ? 'file' : undefined;
}

/** Paths of style sheets, scripts and pictures in the source of a page. */
export function filesInHtml(html: string): string[] {
  return [...html.matchAll(/\s(?:src|href)="?(\/[^"\s>]+)/g)]
    .flatMap(([, path]) => path ?? [])
    .filter(isSavableFile);
}

/**
 * Paths of the modules that a module imports at once; what it loads later, when a tool is first used, is left out.
 * @param path of the module
 */
export function importedModules(source: string, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...source.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `${folder}${name}`,
  );
}

/** HTML of a saved page with the time of its saving (ISO 8601), which its scripts read from the root element. */
export function markAsSaved(html: string, savedAt: string): string {
  return html.replace(/<html(?=[\s>])/i, `<html data-saved="${savedAt.replace(/[^\dTZ:.+-]/g, '')}"`);
}

/** A saved page in the list. */
export interface SavedPage {
  path: string;
  title: string;
  /** ISO 8601. */
  savedAt: string;
  /** Paths of the files that it needs. */
  files: readonly string[];
}

/** Newest first, without those that exceed the limit. */
export function keptPages(pages: readonly SavedPage[], max = MAX_SAVED_PAGES): SavedPage[] {
  return [...pages].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)).slice(0, max);
}

/** The stored files that no kept page needs. */
export function unusedFiles(stored: readonly string[], kept: readonly SavedPage[]): string[] {
  const needed = new Set(kept.flatMap(({ files }) => files));
  return stored.filter((path) => !needed.has(path));
}
