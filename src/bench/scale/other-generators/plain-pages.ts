import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { splitFrontMatter } from '#text/front-matter.ts';

/** A page as simple generators take it: a title and Markdown. */
export interface PlainPage {
  /** Path below the site without a slash at either end: `en/posts/recap-1`. */
  path: string;
  title: string;
  body: string;
}

const LANGUAGES = ['zh-hans', 'zh-hant', 'en'];
const FOLDERS = ['posts', 'people', 'events', 'projects', 'organizations', 'series'];

/**
 * Pages with the texts of an archive, as many as asked for: each file once a language, then again as parts of the first
 * ones, as our site has pages of sessions. A text has its own words, other entries a list of their fields.
 * @param content folder of a generated archive
 */
export function plainPages(content: string, count: number): PlainPage[] {
  const texts = FOLDERS.flatMap((folder) => folderTexts(join(content, folder), folder));
  const pages: PlainPage[] = [];
  for (let round = 0; pages.length < count && texts.length > 0; round++)
    for (const language of LANGUAGES)
      for (const { path, ...text } of texts)
        pages.push({ ...text, path: `${language}/${path}${round > 0 ? `-${round}` : ''}` });
  return pages.slice(0, count);
}

function folderTexts(folder: string, name: string): PlainPage[] {
  return readdirSync(folder)
    .sort()
    .filter((file) => !/\.en\.md$/.test(file))
    .map((file) => {
      const id = basename(file, extname(file));
      const text = readFileSync(join(folder, file), 'utf8');
      return { path: `${name}/${id}`, title: id, body: splitFrontMatter(text)?.body ?? fieldList(text) };
    });
}

/** Lines of YAML as a list. */
function fieldList(yaml: string): string {
  const lines = yaml.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `- ${line.trim().replace(/^- /, '')}`).join('\n');
}
