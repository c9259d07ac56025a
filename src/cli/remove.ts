import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { promptYesNo } from './new/prompt.ts';
import { type ChangedFile, type ContentText, removePerson } from './remove/remove-person.ts';

runCommand({
  help: helpText('remove'),
  options: { 'dry-run': { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } },
  async run({ values: { 'dry-run': isDryRun, yes }, positionals: [target = ''] }) {
    const [kind, id = ''] = target.split(':');
    if (kind !== 'person' || id === '') throw new Error(commandText('remove.missing'));
    const dir = contentDir();
    const changes = removePerson(readArchive(dir), contentTexts(dir), id);
    for (const change of changes) console.log(describe(change));
    if (isDryRun) return;
    const accepted: ChangedFile[] = [];
    for (const change of changes) if (await isAccepted(change, yes)) accepted.push(change);
    for (const change of accepted) write(dir, change);
    const refused = changes.length - accepted.length;
    const left = checkArchive(readArchive(dir)).filter(({ severity }) => severity === 'error');
    console.log(commandText('remove.summary', { changed: accepted.length, refused, errors: left.length }));
    process.exitCode = refused + left.length > 0 ? 1 : 0;
  },
});

/** Every file of the folder but hidden ones. */
function contentTexts(dir: string): ContentText[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:ya?ml|mdx?|lock)$/.test(file.name) && !file.name.startsWith('.'))
    .map((file) => relative(dir, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(dir, file), 'utf8') }));
}

function describe({ file, to, rewritten }: ChangedFile): string {
  const name = file === to ? file : `${file} → ${to ?? commandText('remove.deleted')}`;
  return [name, ...rewritten.flatMap(({ before, after }) => [`  - ${before}`, `  + ${after}`])].join('\n');
}

/** Rows and bylines are removed without a question; rewritten texts and removed posts have to be confirmed. */
async function isAccepted({ file, to, rewritten }: ChangedFile, yes: boolean): Promise<boolean> {
  if (yes || (rewritten.length === 0 && to !== undefined)) return true;
  if (!process.stdin.isTTY) return false;
  if (to === undefined) return promptYesNo(commandText('remove.delete', { file }));
  return promptYesNo(commandText('remove.rewrite', { n: rewritten.length, file }));
}

function write(dir: string, { file, to, text }: ChangedFile): void {
  if (to !== undefined) writeFileSync(join(dir, to), text);
  if (to !== file) rmSync(join(dir, file));
}
