import type { Archive } from '#reader/archive.ts';
import { PLACEHOLDER } from '#rules/texts/texts-are-finished.ts';
import { kinds } from '#schemas/kinds.ts';
import { EDITORS, translation } from '#schemas/post.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import type { Describe } from './commented-fields.ts';
import { guessLang, splitAtCommas } from './language-text.ts';
import type { ScaffoldAnswers, ScaffoldFile } from './model.ts';
import { type FieldValues, yamlTemplate } from './yaml-template.ts';

/** The text of a new post: a draft with its source, and placeholders where the author has to write. */
export function postScaffold(answers: ScaffoldAnswers, archive: Archive, describe: Describe): string {
  const { title = '', summary = PLACEHOLDER, date, kind, about = '' } = answers;
  const values = {
    title,
    summary,
    date,
    lang: answers['lang'] ?? guessLang(title, archive),
    kind,
    authors: [EDITORS],
    about: splitAtCommas(about),
    draft: true,
    source: sourceValues(answers),
  };
  const frontMatter = yamlTemplate(kinds.post.schema, values, describe);
  const instructions = INSTRUCTIONS.map((line) => `# ${describe(line)}\n`).join('');
  return `---\n${frontMatter}${instructions}---\n\n${PLACEHOLDER}\n`;
}

const INSTRUCTIONS = [
  'Remove the line draft: true when the text may be published.',
  'In the text: [林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025") is a mention with a role;',
  '[a project](project:paperboat) is one without. npm run check lists the names that have no mention yet.',
];

function sourceValues(answers: ScaffoldAnswers): FieldValues | undefined {
  const { 'source-title': title, 'source-url': url, 'source-author': author } = answers;
  if (title === undefined) return undefined;
  const isId = author !== undefined && /^(?:person|organization):/.test(author);
  return { title, ...(url && { url }), authors: [isId ? author : { name: author ?? PLACEHOLDER }] };
}

/**
 * A translation of a post, with the text of the original to be replaced; the check counts the paragraphs that are left.
 * @throws with a message for the author when there is no such post, or it is in that language
 */
export function translationScaffold(
  id: string,
  answers: ScaffoldAnswers,
  archive: Archive,
  describe: Describe,
): ScaffoldFile {
  const original = archive.entries.find((entry) => entry.role === 'original' && entry.id === id);
  if (original?.role !== 'original')
    throw new Error(describe('There is no post {id} to translate.').replace('{id}', id));
  const { lang = '' } = answers;
  const { data, text } = original;
  if (lang === data.lang) {
    const message = describe('post:{id} is in {lang}. Choose another language with --lang.');
    throw new Error(message.replace('{id}', id).replace('{lang}', lang));
  }
  const values = { title: answers['title'] ?? data.title, summary: answers['summary'] ?? data.summary };
  const file = original.file.replace(/(\.mdx?)$/, `.${lang.toLowerCase()}$1`);
  const body = splitFrontMatter(text)?.body ?? text;
  return { file, text: `---\n${yamlTemplate(translation, values, describe)}---\n${body}`, isNew: true };
}
