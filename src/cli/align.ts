import { contentDir, readArchive } from '#reader/archive.ts';
import { alignTranslation } from './align/align-translation.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';

runCommand({
  help: helpText('align'),
  options: { done: { type: 'boolean', default: false } },
  run({ values, positionals }) {
    const dir = contentDir();
    const { entries } = readArchive(dir);
    const originals = new Map(
      entries.flatMap((entry) => (entry.role === 'original' ? [[entry.id, entry] as const] : [])),
    );
    const translations = entries
      .filter((entry) => entry.role === 'translation')
      .filter(({ file }) => positionals.length === 0 || positionals.some((path) => path.endsWith(file)));
    if (positionals.length > 0 && translations.length === 0)
      throw new Error(commandText('align.no-translation', { files: positionals.join(', '), folder: dir }));
    const problems = translations.flatMap((translation) => {
      const original = originals.get(translation.id);
      if (!original) return [];
      const result = alignTranslation(dir, original, translation, values.done);
      if ('problem' in result) return [result.problem];
      const { isWritten, paragraphCount, changedCount } = result;
      if (isWritten)
        console.log(
          commandText('align.written', { file: translation.file, n: paragraphCount, changed: changedCount }),
        );
      return [];
    });
    console.log(commandText('align.summary', { n: translations.length, failed: problems.length }));
    for (const problem of problems) console.error(`\n${problem}`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  },
});
