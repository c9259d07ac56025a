import { paragraphText } from '#parallel/source-paragraphs.ts';
import { readProse } from '#prose/read-prose.ts';
import { runGit } from './run-git.ts';

/**
 * The text of a paragraph in the newest commit of its file that has it.
 * @param file path below the content folder
 * @param id paragraph id, which is a hash of the text
 * @returns undefined when no commit has it, or there is no repository
 */
export function paragraphFromHistory(contentDir: string, file: string, id: string): string | undefined {
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const commits = gitOrEmpty(contentDir, ['log', '--format=%H', '--', file]).split('\n').filter(Boolean);
  for (const commit of commits) {
    const source = gitOrEmpty(contentDir, ['show', `${commit}:./${file}`]);
    const text = source && paragraphText(readProse(source, format).sentences, id);
    if (text) return text;
  }
  return undefined;
}

function gitOrEmpty(dir: string, args: readonly string[]): string {
  try {
    return runGit(dir, args, '');
  } catch {
    return '';
  }
}
