import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';

/** First parts of URLs that have one file per language and one line in the lock. */
const LOCALE_FOLDERS = new Set<string>(LOCALES);

/** Files beside pages that people subscribe to or cite. Other JSON files are read by scripts of the site only. */
const LASTING_FILES = /\.(?:xml|ics|bib|jsonld|n[qt]|ttl|graphml|csv)$|(?:^|\/)data\/.*\.(?:json|txt)$/;

/** Folders whose files are parts of pages; `specimen` is a page for the editors. */
const PAGE_PARTS = /(?:^|\/)(?:_astro|pagefind|pictures|search|cards|specimen)\//;

/** Paths as in the lock, with the languages in which each is served; `''` for one without a language. */
export type PublishedUrls = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The URLs a built site serves: pages, feeds and data.
 * @param dist absolute path of the built site
 */
export function publishedUrls(dist: string): PublishedUrls {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const published = new Map<string, Set<string>>();
  for (const { parentPath, name } of files) {
    const path = urlOf(relative(dist, `${parentPath}/${name}`).replaceAll('\\', '/'));
    if (path === undefined) continue;
    const [first = '', ...rest] = path.split('/');
    const [key, locale] = LOCALE_FOLDERS.has(first) ? [rest.join('/'), first] : [`/${path}`, ''];
    if (key !== '' && key !== '/') published.set(key, (published.get(key) ?? new Set()).add(locale));
  }
  return published;
}

/**
 * True when a URL of the lock is served, in every language unless it has none.
 * @param languages how many the site has
 */
export function urlResolves(path: string, published: PublishedUrls, languages: number): boolean {
  const locales = published.get(path);
  return locales !== undefined && (path.startsWith('/') || locales.size === languages);
}

/** The URL of a built file; undefined when it may change. */
function urlOf(file: string): string | undefined {
  if (PAGE_PARTS.test(file) && !/\/search\/index\.html$/.test(file)) return undefined;
  if (file.endsWith('index.html')) return file.replace(/\/?index\.html$/, '');
  return LASTING_FILES.test(file) ? file : undefined;
}
