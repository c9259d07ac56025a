import type { ComparedParagraph } from '#parallel/paragraph-successor.ts';
import { paragraphIdsOf, paragraphText } from '#parallel/source-paragraphs.ts';
import { readProse } from '#prose/read-prose.ts';
import { LANGS, type Lang } from '#schemas/text.ts';
import { runGit } from '../git/run-git.ts';

/** A text of a post, as its paragraphs. */
export interface ParagraphsOfText {
  post: string;
  lang: Lang;
  paragraphs: readonly ComparedParagraph[];
}

type Sentences = readonly { paragraph: string; text: string; mentions: readonly { target: string }[] }[];

/** The paragraphs of a text, with the nodes they name. */
export function comparedParagraphs(sentences: Sentences): ComparedParagraph[] {
  return paragraphIdsOf(sentences).map((id) => {
    const own = sentences.filter(({ paragraph }) => paragraph === id);
    return {
      id,
      text: paragraphText(sentences, id) ?? '',
      targets: own.flatMap(({ mentions }) => mentions.map(({ target }) => target)),
    };
  });
}

/**
 * The texts of all posts as a commit has them. They are read without their schema, which may have changed since.
 * @throws with a message for the author when there is no such commit
 */
export function textsOfCommit(contentDir: string, commit: string): ParagraphsOfText[] {
  const problem = `There is no ${commit} in this repository. Fetch it first: git fetch`;
  const files = runGit(contentDir, ['ls-tree', '-r', '--name-only', commit, '--', 'posts/'], problem);
  return files
    .split('\n')
    .filter((file) => /\.mdx?$/.test(file))
    .flatMap((file) => {
      const source = runGit(contentDir, ['show', `${commit}:./${file}`], problem);
      const { post, lang } = textOfFile(file, source);
      if (!lang) return [];
      const { sentences } = readProse(source, file.endsWith('.mdx') ? 'mdx' : 'md');
      return [{ post, lang, paragraphs: comparedParagraphs(sentences) }];
    });
}

/** `posts/a-day.en.md` is the English text of `a-day`; the language of an original is in its front matter. */
function textOfFile(file: string, source: string): { post: string; lang: Lang | undefined } {
  const [, post = '', suffix] = /^posts\/(?:.*\/)?([^./]+)(?:\.([\w-]+))?\.mdx?$/.exec(file) ?? [];
  const written = suffix ?? /^lang: *([\w-]+)/m.exec(source)?.[1];
  return { post, lang: LANGS.find((lang) => lang === written) };
}
