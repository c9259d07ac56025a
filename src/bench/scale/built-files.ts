import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and bytes of a built site. */
export interface BuiltFiles {
  files: number;
  pages: number;
  bytes: number;
  /** Files in the folder that has most of them. */
  largestFolder: number;
}

/** Counts the files of a built site. */
export function countBuiltFiles(root: string): BuiltFiles {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const perFolder = new Map<string, number>();
  for (const { parentPath } of entries) perFolder.set(parentPath, (perFolder.get(parentPath) ?? 0) + 1);
  return {
    files: entries.length,
    pages: entries.filter(({ name }) => name.endsWith('.html')).length,
    bytes: entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    largestFolder: Math.max(0, ...perFolder.values()),
  };
}
