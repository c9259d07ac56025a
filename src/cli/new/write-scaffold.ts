import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import type { ScaffoldFile } from '#scaffold/model.ts';

/**
 * Writes a scaffold and prints what the check finds in it. A new file never replaces an existing one.
 * @param before the archive without the file
 * @throws when a new file exists
 */
export function writeScaffold(
  { file, text, isNew }: ScaffoldFile,
  before: Archive,
  contentDir: string,
): void {
  const path = join(contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: isNew ? 'wx' : 'w' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Error(`${file} exists. Nothing was written.`, { cause });
  }
  console.log(`${isNew ? 'Written' : 'Added to'}: ${relative(process.cwd(), path)}`);
  const findings = introducedBy(checkArchive(readArchive(contentDir)), checkArchive(before));
  if (findings.length > 0) console.log(`\n${terminalReport(findings)}`);
}
