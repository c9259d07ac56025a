import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Archive } from '#reader/archive.ts';
import { fileIdentity } from '#reader/file-identity.ts';
import type { Finding } from '#reader/finding.ts';
import { readEntry } from '#reader/read-entry.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import type { ScaffoldFile } from '#scaffold/model.ts';
import { KINDS } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { words } from './words.ts';

/**
 * Checks the archive with a scaffold, then writes it and prints the warnings. A new file never replaces an
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
  const findings = findingsWith(file, text, before);
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

/**
 * What the check finds in an archive because of a file: everything in the file itself, and what is new in others. The
 * archive without it is checked only where others have errors, which takes as long again.
 */
function findingsWith(file: string, text: string, before: Archive): Finding[] {
  const findings = checkArchive(archiveWithFile(before, file, text), undefined, undefined, file);
  const isOther = (finding: Finding) => finding.file !== file && finding.severity === 'error';
  if (findings.some(isOther)) return introducedBy(findings, checkArchive(before));
  return findings.filter((finding) => finding.file === file);
}

/** An archive with one more file, or with another text of a file. */
function archiveWithFile(before: Archive, file: string, text: string): Archive {
  const kind = KINDS.find((one) => file.startsWith(`${FOLDERS[one]}/`));
  const identity = kind && fileIdentity(kind, file);
  if (!identity || 'code' in identity) return before;
  const { entry, broken, findings } = readEntry(text, identity);
  const others = <Row extends { file: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.file !== file);
  return {
    ...before,
    entries: [...others(before.entries), ...(entry ? [entry] : [])],
    broken: [...others(before.broken), ...(broken ? [broken] : [])],
    findings: [...others(before.findings), ...findings],
  };
}
