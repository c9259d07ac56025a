import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readArchive } from '#reader/archive.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { archiveScaffold } from '#scaffold/archive-scaffold.ts';
import type { ScaffoldAnswers } from '#scaffold/model.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { siteSettings } from '#schemas/site-settings.ts';
import { words } from './words.ts';

/**
 * Writes the files of a new archive into an empty folder, and prints the next steps.
 * @throws when the folder has files, or a value is not accepted; nothing is written then
 */
export function writeArchive(answers: ScaffoldAnswers, isDryRun: boolean): void {
  const files = archiveScaffold(answers, words.description);
  if (isDryRun) {
    console.log(files['site.yml'].trimEnd());
    return;
  }
  const folder = resolve(answers['to'] ?? '');
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(words.hasFiles(answers['to'] ?? ''));
  requireSettings(answers);
  for (const name of Object.values(FOLDERS)) mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text, { flag: 'wx' });
  const { findings } = readArchive(folder);
  if (findings.length > 0) console.log(terminalReport(findings, undefined, reportLanguage(folder)));
  const shown = relative(process.cwd(), folder) || '.';
  const written = Object.keys(files).map((file) => join(shown, file));
  console.log(`${words.written(written.join(', '), true)}

CONTENT_DIR=${shown} npm run dev
CONTENT_DIR=${shown} npm run new event -- --title …`);
}

/** @throws with the first value that the settings do not accept */
function requireSettings({ seal, url, repository }: ScaffoldAnswers): void {
  const result = siteSettings.safeParse(
    Object.fromEntries(Object.entries({ seal, url, repository }).filter(([, value]) => value !== undefined)),
  );
  const [issue] = result.error?.issues ?? [];
  if (issue) throw new Error(words.notAccepted(issue.path.join('.'), issue.message));
}
