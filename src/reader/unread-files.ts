import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from '#schemas/folders.ts';
import { errorFinding, type Finding } from './finding.ts';
import { suggestionFor } from './nearest-word.ts';
import { relativePath } from './relative-path.ts';

const START = { line: 1, column: 1 };
const FOLDER_NAMES: readonly string[] = Object.values(FOLDERS);

/** Files beside the folders of the kinds. */
const FILES = [
  'sources.yml',
  'topics.yml',
  'places.yml',
  'terms.yml',
  'README.md',
  'README.zh-hans.md',
  'site.yml',
  'urls.lock',
  'paragraphs.lock',
  'links.lock.yml',
  'verified.lock.yml',
];

/**
 * Files that the reader leaves out and an author would miss: symbolic links, which could publish any file of the build
 * machine, and files and folders with names that nothing reads.
 */
export function unreadFiles(dir: string): Finding[] {
  const links = symbolicLinks(dir);
  const linked = new Set(links);
  return [
    ...links.map((name) => errorFinding('file-link', name, START, { name })),
    ...directoryOf(dir)
      .filter(({ name }) => !name.startsWith('.') && !linked.has(name))
      .flatMap((file) => unknownFile(file.name, file.isDirectory())),
  ];
}

/** Paths of the symbolic links below a folder, relative to it. */
export function symbolicLinks(folder: string): string[] {
  return directoryOf(folder, true)
    .filter((file) => file.isSymbolicLink())
    .map((file) => relativePath(folder, join(file.parentPath, file.name)))
    .sort();
}

function unknownFile(name: string, folder: boolean): Finding[] {
  const known = folder ? FOLDER_NAMES : FILES;
  if (known.includes(name)) return [];
  return [
    errorFinding('file-unknown', name, START, { name, folder, ...suggestionFor(name.toLowerCase(), known) }),
  ];
}

function directoryOf(folder: string, recursive = false) {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true });
  } catch {
    return [];
  }
}
