import type { Kind } from '#schemas/edge.ts';
import { FOLDERS, PEOPLE_PAGE, PROGRAMME_PAGE } from '#schemas/folders.ts';
import { fnv1aHash } from '#text/string-hash.ts';
import { LOCALES, type Locale } from './locales.ts';

/** Folder of the open data. Its number changes when a field changes its meaning or goes; old files stay then. */
export const DATA_FOLDER = '/data/v1';

/** Folders of the pages of topics and places, which have a page for each row of their register. */
export type RegisterPage = 'topics' | 'places';

/** Folders of the pages that do not show one node; empty for the home page. */
export type SitePage =
  | (typeof FOLDERS)[Kind]
  | 'search'
  | 'about'
  | 'about/corrections'
  | 'about/promises'
  | 'about/requests'
  | 'connect'
  | 'graph'
  | 'numbers'
  | 'data'
  | 'offline'
  | 'missing'
  | 'new'
  | 'talks'
  | RegisterPage
  | '';

/** URL path of a page that does not show one node. */
export function sitePagePath(locale: Locale, page: SitePage): string {
  return page === '' ? `/${locale}/` : `/${locale}/${page}/`;
}

/** URL path of the page of a topic or a place. */
export function registerRowPath(locale: Locale, register: RegisterPage, id: string): string {
  return `/${locale}/${register}/${id}/`;
}

/** URL path of the talks of one year, or of those without a date. */
export function talksPath(locale: Locale, year: string): string {
  return `/${locale}/talks/${year}/`;
}

/** URL path of the posts on one year, where all posts are too many for one page. */
export function postYearPath(locale: Locale, year: string): string {
  return `/${locale}/posts/in/${year}/`;
}

/** URL path of the people with one letter of an index, `latin-w`, where all people are too many for one page. */
export function peopleLetterPath(locale: Locale, letter: string): string {
  return `/${locale}/people/in/${letter}/`;
}

/** URL path of one of the pages of the sentences that mention a node, where they are too many for its own page. */
export function mentionsPath(locale: Locale, kind: Kind, slug: string, page: number): string {
  return `${pagePath(locale, kind, slug)}mentions/${page}/`;
}

/** URL path of the page of a country, by its code of ISO 3166. */
export function countryPath(locale: Locale, code: string): string {
  return `/${locale}/places/country/${code.toLowerCase()}/`;
}

/** URL path of the page of a node; a session's slug is `event/session`. */
export function pagePath(locale: Locale, kind: Kind | 'session', slug: string): string {
  return `/${locale}/${kind === 'session' ? FOLDERS.event : FOLDERS[kind]}/${slug}/`;
}

/** URL of the row of a session that has no page, on its event's page; a session's slug is `event/session`. */
export function sessionRowPath(locale: Locale, slug: string): string {
  const [event = '', session = ''] = slug.split('/');
  return `${pagePath(locale, 'event', event)}#${session}`;
}

/** URL path of the whole programme of an event that has many sessions. */
export function programmePath(locale: Locale, event: string): string {
  return `${pagePath(locale, 'event', event)}${PROGRAMME_PAGE}/`;
}

/** URL path of everyone at an event of many people. */
export function eventPeoplePath(locale: Locale, event: string): string {
  return `${pagePath(locale, 'event', event)}${PEOPLE_PAGE}/`;
}

/** URL path of all sessions on a project that has many. */
export function projectSessionsPath(locale: Locale, project: string): string {
  return `${pagePath(locale, 'project', project)}sessions/`;
}

/**
 * URL of a node's link preview: a JSON file that it shares with others, and in its fragment the key in that file. A file
 * for each of 160 bytes would be three of a node's ten files.
 */
export function previewUrl(locale: Locale, kind: Kind, slug: string): string {
  const key = `${FOLDERS[kind]}/${slug}`;
  return `/${locale}/previews/${previewGroup(key)}.json#${key}`;
}

/** Groups that link previews are divided into, whatever the size of an archive. */
const PREVIEW_GROUPS = 64;

/** The group of a link preview's key, `people/wang-li`: a number in two hexadecimal digits. */
export function previewGroup(key: string): string {
  return (fnv1aHash(key) % PREVIEW_GROUPS).toString(16).padStart(2, '0');
}

/** URL path of the social card of a page: its own for a node or a list, else that of the home page. */
export function cardPath(path: string): string {
  const [locale = 'en', folder = '', slug = ''] = path.split('/').filter((part) => part !== '');
  const known = Object.values<string>(FOLDERS).includes(folder);
  const name = known ? [folder, ...(slug ? [slug] : [])].join('/') : 'home';
  return `/${locale}/cards/${name}.png`;
}

/** URL path of the JSON file of the graph, or of the detail file of one node. */
export function graphPath(locale: Locale, kind?: Kind, id = ''): string {
  return kind ? `/${locale}/graph/${FOLDERS[kind]}/${id}.json` : `/${locale}/graph.json`;
}

/**
 * URL path of a node's file in the open data, which is the same for all locales.
 * @param extension with its dot
 */
export function dataPath(kind: Kind, slug: string, extension: string): string {
  return `${DATA_FOLDER}/${FOLDERS[kind]}/${slug}${extension}`;
}

/** The path of the same page in each locale. */
export function localeAlternates(path: string): Record<Locale, string> {
  const rest = path.replace(/^\/[^/]+\//, '');
  return Object.fromEntries(LOCALES.map((locale) => [locale, `/${locale}/${rest}`])) as Record<
    Locale,
    string
  >;
}

/**
 * Where readers of other languages are sent (`hreflang="x-default"`): from a home page to the chooser.
 * @param path of the page in the default locale
 */
export function chooserPath(path: string): string {
  return /^\/[^/]+\/$/.test(path) ? '/' : path;
}
