import { relative, sep } from 'node:path';

/** The path from a folder to a file with slashes on every system; elsewhere than on Windows a name may have a backslash. */
export function relativePath(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, '/');
}
