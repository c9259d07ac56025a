import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Paths at which programs of some names would be in the folders of PATH, in the order of the names. */
export function pathsOnPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The first program of some names on PATH; undefined when there is none. */
export function findProgram(...names: string[]): string | undefined {
  return pathsOnPath(names).find((path) => existsSync(path));
}

/** True for a program that prints its version. A stub, or a program that lacks libraries, fails to. */
export function printsVersion(path: string): boolean {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
