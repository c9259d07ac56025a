import type { BlogSettings } from '../blog-settings.ts';

/** What the address of a post is made of. */
export interface PermalinkFields {
  /** Path of its file below the folder of the blog: `content/posts/a.md`, `_posts/2020-05-07-a.md`. */
  path: string;
  title: string;
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  slug: string | undefined;
  categories: readonly string[];
}

/**
 * The address that a blog gives a post by its settings.
 * @param base address of the blog, where its settings have none
 * @returns undefined without an address of the blog, and for a pattern with a part that the file does not tell
 */
export function permalink(blog: BlogSettings, fields: PermalinkFields, base?: string): string | undefined {
  const root = blog.base ?? base?.replace(/\/$/, '');
  const values = tokenValues(blog, fields);
  const pattern = blog.patterns[values['section'] ?? ''] ?? blog.patterns[''];
  if (root === undefined || pattern === undefined) return undefined;
  let isComplete = true;
  const path = pattern.replace(/:([a-z_]+)/g, (_, token: string) => {
    const value = values[token];
    if (value === undefined) isComplete = false;
    return value ?? '';
  });
  const url = `${root}/${path}`.replace(/(?<!:)\/{2,}/g, '/');
  return isComplete && URL.canParse(url) ? new URL(url).href : undefined;
}

function tokenValues(
  { generator }: BlogSettings,
  fields: PermalinkFields,
): Record<string, string | undefined> {
  const { title, date, slug, categories } = fields;
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date)?.slice(1) ?? [];
  const parts = fields.path
    .replace(/\.(?:md|markdown)$/i, '')
    .split('/')
    .filter((part) => part !== '' && !/^(?:content|source|_posts|\.)$/.test(part));
  const isBundle = /^(?:_?index)$/.test(parts.at(-1) ?? '');
  const names = isBundle ? parts.slice(0, -1) : parts;
  const file = (names.at(-1) ?? '').replace(/\.[a-z]{2}(?:-[a-z]+)?$/i, '');
  const undated = file.replace(/^\d{4}-\d\d?-\d\d?-/, '');
  const dates = { year, month, day, i_month: month && `${Number(month)}`, i_day: day && `${Number(day)}` };
  if (generator === 'hugo')
    return {
      ...dates,
      section: names.length > 1 ? names[0] : '',
      sections: names.slice(0, -1).join('/'),
      title: urlWords(title),
      slug: slug ?? urlWords(title),
      slugorfilename: slug ?? file,
      filename: file,
      contentbasename: file,
      slugorcontentbasename: slug ?? file,
    };
  const category = categories.map(urlWords).join('/');
  if (generator === 'hexo') {
    const path = [...names.slice(0, -1), undated].join('/');
    return { ...dates, title: path, name: undated, post_title: urlWords(title), category };
  }
  return { ...dates, title: slug ?? undated, slug: slug ?? undated, categories: category };
}

/** Words in an address: lower case, hyphens for blanks, without punctuation. Chinese stays. */
function urlWords(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s+/g, '-');
}
