import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import type { ScaffoldFile } from '#scaffold/model.ts';
import { words } from './words.ts';

/**
 * Checks a scaffold in a copy of the archive, then writes it and prints the warnings. A new file never replaces an
 * existing one.
 * @param before the archive without the file
 * @throws when a new file exists, or the check finds an error in it; nothing is written then
 */
export function writeScaffold(
  { file, text, isNew }: ScaffoldFile,
  before: Archive,
  contentDir: string,
): void {
  const path = join(contentDir, file);
  if (isNew && existsSync(path)) throw new Error(words.exists(file));
  const findings = findingsWith(file, text, before, contentDir);
  const lang = reportLanguage(contentDir);
  if (findings.some(({ severity }) => severity === 'error'))
    throw new Error(`${words.refused}\n\n${terminalReport(findings, undefined, lang)}`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: isNew ? 'wx' : 'w' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Error(words.exists(file), { cause });
  }
  console.log(words.written(relative(process.cwd(), path), isNew));
  if (findings.length > 0) console.log(`\n${terminalReport(findings, undefined, lang)}`);
}

/** What the check finds in an archive because of a file; the archive itself is not changed. */
function findingsWith(file: string, text: string, before: Archive, contentDir: string): Finding[] {
  const copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
  try {
    cpSync(contentDir, copy, { recursive: true });
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
    return introducedBy(checkArchive(readArchive(copy)), checkArchive(before));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
