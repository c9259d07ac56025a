import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildDay } from '#reader/build-day.ts';
import { site } from '#site.ts';

/** Files and folders of the project that a site is built from, besides its content. */
const CODE = [
  'src',
  'public',
  'astro.config.mjs',
  'netlify.toml',
  'package.json',
  'package-lock.json',
  // What npm has installed, which may be something else.
  'node_modules/.package-lock.json',
  'tsconfig.json',
];

/**
 * Digest of everything that a built site depends on: all files of the content, code and packages, the settings from the
 * environment, the version of Node and the day. With the same digest a build has the same bytes, on any machine.
 * @param contentDir absolute path of the content folder
 */
export function buildInputsDigest(contentDir: string, root = process.cwd()): string {
  const hash = createHash('sha256').update(codeDigest(root));
  hash.update(JSON.stringify([site, buildDay(), process.versions.node]));
  for (const file of filesBelow(contentDir)) addFile(hash, relative(contentDir, file), file);
  return hash.digest('hex');
}

/** Digest of all code, settings and packages. */
export function codeDigest(root = process.cwd()): string {
  const hash = createHash('sha256');
  for (const input of CODE)
    for (const file of filesBelow(resolve(root, input))) addFile(hash, relative(root, file), file);
  return hash.digest('hex');
}

function addFile(hash: Hash, label: string, file: string): void {
  const content = readFileSync(file);
  hash.update(`\0${label}\0${content.length}\0`).update(content);
}

/** Absolute paths of the files below a folder in a fixed order, or the path itself when it is a file. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
