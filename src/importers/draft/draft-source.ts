import type { Lang } from '#schemas/text.ts';
import { fieldString, fieldStrings } from '../front-matter/field-values.ts';
import { mappedField, mappedValue } from '../front-matter/mapped-field.ts';
import type { ImportContext } from '../model.ts';
import type { ConvertedText } from '../text/convert-text.ts';
import { firstLine } from '../text/source-mapped-text.ts';
import type { DraftAuthors } from './draft-authors.ts';
import type { DraftSource } from './draft-file.ts';
import { permalink } from './permalink.ts';

/** The web address in a field of the front matter. An invalid one is reported. */
export function mappedUrl({ document, format }: ImportContext, role: 'url' | 'original'): string | undefined {
  const { fields, originalFields } = document.content;
  const field = mappedField(fields, format, role) ?? mappedField(originalFields, format, role);
  if (!field) return undefined;
  const value = fieldString(field.value);
  const url = /https?:\/\/[^\s)\]]+/.exec(value)?.[0];
  const isValid = url !== undefined && URL.canParse(url);
  if (!isValid) document.report('dropped', 'invalid-url', field.line, field.raw);
  else if (url !== value) document.report('info', 'site-only', field.line, field.raw);
  return isValid ? url : undefined;
}

/** Where the text was published before, by the file or the command line. */
export function draftSource(
  context: ImportContext,
  texts: readonly ConvertedText[],
  known: DraftAuthors & { title: string; date: string; lang: Lang },
): DraftSource | undefined {
  const { document, format, options } = context;
  const { fields, body } = document.content;
  const first = firstPublication(texts.map(({ text }) => text).join('\n'));
  const original = mappedUrl(context, 'original');
  const url = original ?? mappedUrl(context, 'url') ?? blogAddress(context, known);
  if (first) document.report('to-do', 'first-published', firstLine(body), first.url, first.platform);
  const platform = fieldString(mappedValue(fields, format, 'platform')) || platformOf(url ?? options.site);
  if (!url && !platform && !first) return undefined;
  return {
    title: known.title,
    url,
    platform,
    authors: known.authors,
    translators: original || known.translators.length === 0 ? undefined : known.translators,
    date: original || known.date === '' ? undefined : known.date,
    language: original ? undefined : known.lang,
    firstPublished: first,
  };
}

/** The address of the text by the settings of its blog. */
function blogAddress(
  { document, options }: ImportContext,
  { title, date }: { title: string; date: string },
): string | undefined {
  const { blog, slug, content } = document;
  if (!blog) return undefined;
  const categories = content.fields
    .filter(({ key }) => key === 'categories' || key === 'category')
    .flatMap(({ value }) => fieldStrings(value));
  return permalink(blog.settings, { path: blog.path, title, date, slug, categories }, options.site);
}

const FIRST_PUBLISHED =
  /^.*(?:首发(?:于|在|位于)?|首發|转载自|轉載自|originally (?:published|posted|appeared)|first published|cross-?posted).*$/im;
/** Only the beginning of a text is searched, in UTF-16 code units. */
const SEARCHED_LENGTH = 3000;

/** Where the text itself states that it was published first. */
function firstPublication(text: string): DraftSource['firstPublished'] {
  const line = FIRST_PUBLISHED.exec(text.slice(0, SEARCHED_LENGTH))?.[0] ?? '';
  const url = /https?:\/\/[^\s)\]>（）"]+/.exec(line)?.[0];
  return url && URL.canParse(url) ? { url, platform: platformOf(url) ?? url } : undefined;
}

function platformOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === 'mp.weixin.qq.com' ? 'WeChat' : hostname.replace(/^www\./, '');
}
