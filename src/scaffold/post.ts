import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { TO_WRITE } from '#rules/texts-are-finished.ts';
import { kinds } from '#schemas/kinds.ts';
import { ARCHIVE, translation } from '#schemas/post.ts';
import type { Lang } from '#schemas/text.ts';
import type { Answers, Beginning } from './scaffold.ts';
import { langOf, listed } from './words.ts';
import { filled, type Given } from './yaml-template.ts';

const IN_TEXT =
  '# In the text: [林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025") is a mention with a role;\n' +
  '# [a project](project:paperboat) is one without. npm run check says which names you have not marked yet.\n';

/** A draft with its source, waiting for its words. */
export function postText(answers: Answers, archive: Archive): string {
  const { title = '', summary = TO_WRITE, date, kind, about = '' } = answers;
  const lang = answers['lang'] ?? langOf(title, archive);
  const given = { title, summary, date, lang, kind, authors: [ARCHIVE], about: listed(about), draft: true };
  const front = filled(kinds.post.schema, { ...given, source: sourceOf(answers) });
  return `---\n${front}# Take the line draft: out when the text may be published.\n${IN_TEXT}---\n\n${TO_WRITE}\n`;
}

function sourceOf(answers: Answers): Given | undefined {
  const title = answers['source-title'];
  if (title === undefined) return undefined;
  const author = answers['source-author'];
  const isId = author !== undefined && /^(?:person|organization):/.test(author);
  const authors = [isId ? author : { name: author ?? TO_WRITE }];
  return { title, ...(answers['source-url'] && { url: answers['source-url'] }), authors };
}

/**
 * A translation: the original's words stand in it until each is written anew; the check counts those that are left.
 * @throws with words for the author when there is no such post, or it is in that language already
 */
export function translationOf(id: string, answers: Answers, archive: Archive): Beginning {
  const original = archive.entries.find((entry) => entry.role === 'original' && entry.id === id);
  if (!original) throw new Error(`There is no post ${id} to translate.`);
  const lang = answers['lang'] as Lang;
  const { title, summary, lang: theirs } = original.data as Record<'title' | 'summary' | 'lang', string>;
  if (lang === theirs) throw new Error(`post:${id} is in ${lang} already.`);
  const given = { title: answers['title'] ?? title, summary: answers['summary'] ?? summary };
  const file = original.file.replace(/(\.mdx?)$/, `.${lang.toLowerCase()}$1`);
  return { file, text: `---\n${filled(translation, given)}---\n${bodyOf(original)}`, isNew: true };
}

function bodyOf({ text }: Entry): string {
  return text.slice(text.indexOf('\n---\n', 3) + 5);
}
