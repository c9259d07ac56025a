import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A built site in a folder. */
export interface BuiltSite {
  root: string;
  /** Paths of all files, each starting with `/`, in order. */
  files: ReadonlySet<string>;
  /** Paths of the HTML files. */
  pages: readonly string[];
  read(file: string): string;
}

/** Lists the files of a built site. */
export function openBuiltSite(root: string): BuiltSite {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `/${relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/')}`)
    .sort();
  return {
    root,
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')),
    read: (file) => readFileSync(join(root, file), 'utf8'),
  };
}

/** Every nth file, so that the sample has about the size and each folder its share. */
export function sampleOf(files: readonly string[], size: number): string[] {
  const step = Math.max(1, Math.ceil(files.length / size));
  return files.filter((_, index) => index % step === 0);
}
