import { paragraphText } from '#parallel/source-paragraphs.ts';
import { type ProseSentence, readProse } from '#prose/read-prose.ts';
import { runGit } from './run-git.ts';

/**
 * The text of a paragraph in the newest commit of its file that has it.
 * @param file path below the content folder
 * @param id paragraph id, which is a hash of the text
 * @returns undefined when no commit has it, or there is no repository
 */
export function paragraphFromHistory(contentDir: string, file: string, id: string): string | undefined {
  return paragraphText(sentencesFromHistory(contentDir, file, id), id);
}

/** The sentences of a text in the newest commit of its file that has a paragraph; none when no commit has it. */
export function sentencesFromHistory(contentDir: string, file: string, id: string): readonly ProseSentence[] {
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const commits = gitOrEmpty(contentDir, ['log', '--format=%H', '--', file]).split('\n').filter(Boolean);
  for (const commit of commits) {
    const source = gitOrEmpty(contentDir, ['show', `${commit}:./${file}`]);
    const sentences = source ? readProse(source, format).sentences : [];
    if (sentences.some(({ paragraph }) => paragraph === id)) return sentences;
  }
  return [];
}

/**
 * Every path that files of some names have had below a folder, also in sub-folders, the newest first; none when there is no
 * repository.
 * @param folder below the content folder
 */
export function pathsInHistory(contentDir: string, folder: string, names: readonly string[]): string[] {
  const patterns = names.map((name) => `:(glob)${folder}/**/${name}`);
  const log = gitOrEmpty(contentDir, ['log', '--format=', '--name-only', '--relative', '--', ...patterns]);
  return [...new Set(log.split('\n').filter(Boolean))];
}

function gitOrEmpty(dir: string, args: readonly string[]): string {
  try {
    return runGit(dir, args, '');
  } catch {
    return '';
  }
}
