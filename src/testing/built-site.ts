import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from '#schemas/folders.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Pages with more characters of HTML are not typical examples of their kind. */
const MAX_SAMPLE_LENGTH = 250_000;

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(DIST, name)).isFile())
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .sort();

/** Paths of all files of the built site, each starting with `/`. */
export const builtFiles: ReadonlySet<string> = new Set(files);

/** Former URLs and those of sessions without a page; each has a page that leads elsewhere. */
const redirected: ReadonlySet<string> = new Set(
  builtFiles.has('/_redirects')
    ? readFileSync(join(DIST, '_redirects'), 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[0] ?? '')
    : [],
);

/** True for a page that no other page, sitemap or index lists: a redirect, the type specimen, the content form, the 404 page. */
export function isUnlisted(file: string): boolean {
  if (redirected.has(file.replace(/index\.html$/, ''))) return true;
  return file === '/404.html' || file.startsWith('/admin/') || file.includes('/specimen/');
}

/** Paths of all listed pages, as in links: `/en/people/x/`. */
export const builtPages: ReadonlySet<string> = new Set(
  files
    .filter((file) => file.endsWith('/index.html') && !isUnlisted(file))
    .map((file) => file.slice(0, -'index.html'.length)),
);

/** Slugs of the posts that have a side-by-side page, in order. */
export const sideBySideSlugs: readonly string[] = [...builtPages].flatMap(
  (path) => /^\/en\/posts\/([^/]+)\/beside\/$/.exec(path)?.[1] ?? [],
);

/** Size of a file of the built site in bytes. */
export function builtSize(path: string): number {
  return statSync(join(DIST, path)).size;
}

/** The text of a built file; a path that ends with a slash is a page. */
export function readBuilt(path: string): string {
  return readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/**
 * One page of each kind, as a path below the language: every list and single page, and of each kind of entry the
 * longest page of moderate length. Kinds that the archive has no page of are left out.
 */
export function samplePages(): Record<string, string> {
  const lists = Object.values(FOLDERS).map((folder) => [`list of ${folder}`, `${folder}/`]);
  const single = [
    ['home', ''],
    ['search', 'search/'],
    ['about', 'about/'],
    ['corrections', 'about/corrections/'],
    ['promises', 'about/promises/'],
    ['requests', 'about/requests/'],
    ['connections', 'connect/'],
    ['numbers', 'numbers/'],
    ['data', 'data/'],
    ['offline', 'offline/'],
    ['missing', 'missing/'],
    ['new', 'new/'],
    ['talks', 'talks/'],
    ['talks of a year', longestPage('talks', 2)],
    ['topics', 'topics/'],
    ['places', 'places/'],
    ['topic', longestPage('topics', 2)],
    ['place', longestPage('places', 2)],
    ['country', longestPage('places', 3)],
    ['graph', 'graph/'],
  ];
  const entries = Object.entries(FOLDERS).map(([kind, folder]) => [kind, longestPage(folder, 2)]);
  const below = [
    ['session', longestPage(FOLDERS.event, 3, /^(?!.*\/(?:people|programme)\/)/)],
    ['people of an event', longestPage(FOLDERS.event, 3, /\/people\/$/)],
    ['programme', longestPage(FOLDERS.event, 3, /\/programme\/$/)],
    ['post beside its translation', longestPage(FOLDERS.post, 3)],
  ];
  return Object.fromEntries(
    [...single, ...lists, ...entries, ...below].filter(([, path]) => path !== undefined),
  );
}

/** The longest page of moderate length at a depth below a folder, without its language. */
function longestPage(folder: string, depth: number, pattern = /^/): string | undefined {
  const candidates = [...builtPages].filter(
    (path) => path.startsWith(`/en/${folder}/`) && path.split('/').length === depth + 3 && pattern.test(path),
  );
  const sized = candidates
    .map((path) => ({ path, length: readBuilt(path).length }))
    .filter(({ length }) => length < MAX_SAMPLE_LENGTH);
  return sized.sort((a, b) => b.length - a.length)[0]?.path.slice('/en/'.length);
}
