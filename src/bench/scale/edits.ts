import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of one file of an archive. */
export interface ScaleEdit {
  name: string;
  /** @param content folder of a generated archive */
  apply: (content: string) => void;
}

/** What authors change most often; each changes the first file of a folder. */
export const SCALE_EDITS: readonly ScaleEdit[] = [
  { name: 'a word of a post', apply: (content) => void addSentence(content, '会后还有人留下来交谈。') },
  {
    name: 'the name of a person',
    apply: (content) => editFirst(content, 'people', (text) => text.replace(/value: .*$/m, '$&文')),
  },
  {
    name: 'the date of an event',
    apply: (content) =>
      editFirst(content, 'events', (text) =>
        text.replace(/^(dates: .*\/.*-)11$/m, (_, before) => `${before}12`),
      ),
  },
];

/**
 * Adds a sentence to the text of the first post.
 * @returns the id of the post
 */
export function addSentence(content: string, sentence: string): string {
  return editFirst(content, 'posts', (text) => `${text.trimEnd()}${sentence}\n`);
}

function editFirst(content: string, folder: string, edit: (text: string) => string): string {
  const files = readdirSync(join(content, folder)).filter((name) => !name.endsWith('.en.md'));
  const [first = ''] = files.sort();
  const file = join(content, folder, first);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (before === after) throw new Error(`${file} is as it was: the edit found nothing to change.`);
  writeFileSync(file, after);
  return first.replace(/\.\w+$/, '');
}
