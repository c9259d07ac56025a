import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { writeFiles } from './write-files.ts';

/**
 * Makes a folder with some files, by path, and removes it after the test, or after all tests of the file when it is
 * called outside of one.
 * @returns absolute path of the folder
 */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiangju-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}
