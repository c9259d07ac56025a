import type { Kind } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { LOCALES, type Locale } from './locales.ts';

/** The pages that are not of one entity. */
export type Place =
  | (typeof FOLDERS)[Kind]
  | 'search'
  | 'about'
  | 'connect'
  | 'graph'
  | 'numbers'
  | 'data'
  | '';

/** Address of a list, the search page, the about page or (with an empty place) the home page. */
export function placePath(locale: Locale, place: Place): string {
  return place === '' ? `/${locale}/` : `/${locale}/${place}/`;
}

/** Address of the page of a node; a session's slug is `event/session`. */
export function pagePath(locale: Locale, kind: Kind | 'session', slug: string): string {
  return `/${locale}/${kind === 'session' ? FOLDERS.event : FOLDERS[kind]}/${slug}/`;
}

/** Address of the small file a preview of a node is made from. */
export function previewPath(locale: Locale, kind: Kind, slug: string): string {
  return `/${locale}/previews/${FOLDERS[kind]}/${slug}.json`;
}

/** Address of the social card of a page: its own where it is of one node or a list, else the home page's. */
export function cardPath(path: string): string {
  const [locale = 'en', folder = '', slug = ''] = path.split('/').filter((part) => part !== '');
  const known = Object.values<string>(FOLDERS).includes(folder);
  const name = known ? [folder, ...(slug ? [slug] : [])].join('/') : 'home';
  return `/${locale}/cards/${name}.png`;
}

/** Address of the whole graph as a file, and of the file with the ties of one node and their evidence. */
export function graphPath(locale: Locale, kind?: Kind, id = ''): string {
  return kind ? `/${locale}/graph/${FOLDERS[kind]}/${id}.json` : `/${locale}/graph.json`;
}

/** Address of a node's own file in the open data, the same for all languages; `ending` starts with its dot. */
export function dataPath(kind: Kind, slug: string, ending: string): string {
  return `/data/${FOLDERS[kind]}/${slug}${ending}`;
}

/** The same place in each of the three trees. */
export function alternates(path: string): Record<Locale, string> {
  const rest = path.replace(/^\/[^/]+\//, '');
  return Object.fromEntries(LOCALES.map((locale) => [locale, `/${locale}/${rest}`])) as Record<
    Locale,
    string
  >;
}
