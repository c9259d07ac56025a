import { contentDir, readArchive } from '#reader/archive.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { ARCHIVE_QUESTIONS } from '#scaffold/archive-scaffold.ts';
import { SCAFFOLD_KINDS, type ScaffoldAnswers, type ScaffoldKind } from '#scaffold/model.ts';
import { SCAFFOLD_QUESTIONS } from '#scaffold/questions.ts';
import { scaffold } from '#scaffold/scaffold.ts';
import { runCommand } from './command/run-command.ts';
import { confirmIsNew, requireDifference, showDuplicates } from './new/confirm-duplicates.ts';
import { newEntryId } from './new/new-entry-id.ts';
import { newCommandHelp } from './new/new-help.ts';
import { resolveOptions } from './new/resolve-options.ts';
import { words } from './new/words.ts';
import { writeArchive } from './new/write-archive.ts';
import { writeScaffold } from './new/write-scaffold.ts';

const optionNames = [...Object.values(SCAFFOLD_QUESTIONS), ARCHIVE_QUESTIONS].flatMap((questions) =>
  questions.map(({ option }) => option),
);

runCommand({
  help: ([kind = '']) => newCommandHelp(kind),
  usage: words.usage,
  options: {
    ...Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
    'dry-run': { type: 'boolean', default: false },
    anyway: { type: 'boolean', default: false },
  },
  async run({ values, positionals: [typedKind, typedId] }) {
    if (typedKind === undefined) return console.log(newCommandHelp(''));
    const { 'dry-run': isDryRun, anyway, ...options } = values;
    if (typedKind === 'archive')
      return writeArchive(await resolveOptions('archive', options as ScaffoldAnswers), isDryRun);
    const kind = scaffoldKind(typedKind);
    const answers = await resolveOptions(kind, options as ScaffoldAnswers);
    const archive = readArchive(contentDir());
    const id = newEntryId(kind, typedId, answers);
    const duplicates = showDuplicates(kind, id, answers, archive);
    if (duplicates.length > 0 && !anyway && !isDryRun && !(await confirmIsNew(duplicates, answers))) return;
    requireDifference(duplicates, answers);
    const file = scaffold({ kind, id, answers, duplicates, describe: words.description }, archive);
    if (isDryRun) console.log(file.text.trimEnd());
    else writeScaffold(file, archive, contentDir());
  },
});

function scaffoldKind(typed: string): ScaffoldKind {
  const kind = SCAFFOLD_KINDS.find((candidate) => candidate === typed);
  if (kind) return kind;
  throw new Error(words.noKind(typed, nearestWord(typed, SCAFFOLD_KINDS)));
}
