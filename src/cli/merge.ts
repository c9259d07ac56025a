import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { writeEdits } from '#rules/fixes/apply-fixes.ts';
import { renameEdits } from '#rules/fixes/rename-entry.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { mergeChanges, requestedMerge } from './merge/merged-entry.ts';

runCommand({
  help: helpText('merge'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  run({ values: { 'dry-run': isDryRun }, positionals: [target = '', to = ''] }) {
    const dir = contentDir();
    const archive = readArchive(dir);
    const merge = requestedMerge(archive, target, to);
    const { edits, removed, formerIds } = mergeChanges(archive, merge);
    const files = [...new Set(edits.map(({ file }) => file))].sort();
    const counts = { n: edits.length, files: files.length };
    console.log(commandText(isDryRun ? 'would-change-in' : 'changed-in', counts));
    for (const file of files) console.log(`  ${file}`);
    console.log(`${commandText(isDryRun ? 'merge.would-go' : 'merge.gone', { file: removed.file })}\n`);
    console.log(removed.text);
    if (isDryRun) return;
    writeEdits(dir, edits);
    rmSync(join(dir, removed.file));
    for (const from of formerIds) writeEdits(dir, renameEdits(readArchive(dir), { ...merge, from }));
    const errors = checkArchive(readArchive(dir)).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    console.log(terminalReport(errors, undefined, reportLanguage(dir)));
    process.exitCode = 1;
  },
});
