import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';

/** Every language's address is below it; these three make one line of the lock. */
const TREES = new Set<string>(LOCALES);

/** What a site has beside pages that somebody may have subscribed to or cited; other JSON is for its scripts. */
const KEPT = /\.(?:xml|ics|bib|jsonld|n[qt]|ttl|graphml|csv)$|(?:^|\/)data\/.*\.(?:json|txt)$/;

/** Folders whose files belong to pages and carry no address of their own; the specimen is for those who set type. */
const PARTS = /(?:^|\/)(?:_astro|pagefind|pictures|search|cards|specimen)\//;

/** An address of the lock, and the languages in which it is served; none where it has no language. */
export type PublishedUrls = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The addresses a built site serves: pages, feeds and data.
 * @param dist absolute path of the built site
 */
export function publishedUrls(dist: string): PublishedUrls {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const published = new Map<string, Set<string>>();
  for (const { parentPath, name } of files) {
    const path = addressOf(relative(dist, `${parentPath}/${name}`).replaceAll('\\', '/'));
    if (path === undefined) continue;
    const [tree = '', ...rest] = path.split('/');
    const [key, language] = TREES.has(tree) ? [rest.join('/'), tree] : [`/${path}`, ''];
    if (key !== '' && key !== '/') published.set(key, (published.get(key) ?? new Set()).add(language));
  }
  return published;
}

/** True when an address of the lock leads somewhere, in every language it has one for. */
export function urlResolves(path: string, published: PublishedUrls): boolean {
  const languages = published.get(path);
  return languages !== undefined && (path.startsWith('/') || languages.size === TREES.size);
}

function addressOf(file: string): string | undefined {
  if (PARTS.test(file) && !/\/search\/index\.html$/.test(file)) return undefined;
  if (file.endsWith('index.html')) return file.replace(/\/?index\.html$/, '');
  return KEPT.test(file) ? file : undefined;
}
