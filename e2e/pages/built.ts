import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from '#i18n/paths.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(DIST, name)).isFile())
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .sort();

/** Paths of all files of the built site, each starting with `/`. */
export const builtFiles: ReadonlySet<string> = new Set(files);

/** True for a page that is linked from nowhere, in no sitemap and no index: the type specimen, the form, what is missing. */
export function isUnlisted(file: string): boolean {
  return file === '/404.html' || file.startsWith('/admin/') || file.includes('/specimen/');
}

/** Paths of all pages that readers are led to, as they stand in links. */
export const builtPages: ReadonlySet<string> = new Set(
  files
    .filter((file) => file.endsWith('/index.html') && !isUnlisted(file))
    .map((file) => file.slice(0, -'index.html'.length)),
);

/** Slugs of the posts that have a page beside their translation, in order. */
export const slugsBeside: readonly string[] = [...builtPages].flatMap(
  (path) => /^\/en\/posts\/([^/]+)\/beside\/$/.exec(path)?.[1] ?? [],
);

/** The text of a built file; a path that ends with a slash is a page. */
export function built(path: string): string {
  return readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** Pages that are tried for every kind: each list and place, and of each kind the richest page of middling size. */
export function sampleOfEachKind(): Record<string, string> {
  const lists = Object.values(FOLDERS).map((folder) => [`list of ${folder}`, `${folder}/`]);
  const places = [
    ['home', ''],
    ['search', 'search/'],
    ['about', 'about/'],
    ['connections', 'connect/'],
    ['numbers', 'numbers/'],
    ['data', 'data/'],
    ['graph', 'graph/'],
    ...lists,
  ];
  const entries = Object.entries(FOLDERS).map(([kind, folder]) => [kind, richest(folder, 2)]);
  const session = ['session', richest(FOLDERS.event, 3)];
  const beside = ['post beside its translation', richest(FOLDERS.post, 3)];
  return Object.fromEntries(
    [...places, ...entries, session, beside].filter(([, rest]) => rest !== undefined),
  );
}

const MIDDLING = 250_000;

/** The largest page below a folder that is not huge, without its language. */
function richest(folder: string, depth: number): string | undefined {
  const below = [...builtPages].filter(
    (path) => path.startsWith(`/en/${folder}/`) && path.split('/').length === depth + 3,
  );
  const sized = below
    .map((path) => ({ path, size: built(path).length }))
    .filter(({ size }) => size < MIDDLING);
  return sized.sort((a, b) => b.size - a.size)[0]?.path.slice('/en/'.length);
}
