import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, readArchive } from '#reader/archive.ts';
import { writeEdits } from '#rules/fixes/apply-fixes.ts';
import { renameEdits } from '#rules/fixes/rename-entry.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { fileMoves, requestedRename } from './rename/requested-rename.ts';

runCommand({
  help: helpText('rename'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  run({ values: { 'dry-run': isDryRun }, positionals: [oldId = '', newId = ''] }) {
    const archive = readArchive(contentDir());
    const rename = requestedRename(archive, oldId, newId);
    const edits = renameEdits(archive, rename);
    const moves = rename.session ? [] : fileMoves(archive, rename, contentDir());
    if (!isDryRun) {
      writeEdits(contentDir(), edits);
      for (const { from, to } of moves) renameSync(join(contentDir(), from), join(contentDir(), to));
    }
    const files = [...new Set(edits.map(({ file }) => file))].sort();
    for (const { from, to } of moves) console.log(`${from} → ${to}`);
    const counts = { n: edits.length, files: files.length };
    console.log(commandText(isDryRun ? 'would-change-in' : 'changed-in', counts));
    for (const file of files) console.log(`  ${file}`);
  },
});
