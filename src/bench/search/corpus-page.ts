import { parse } from 'yaml';
import { detectLang } from '#i18n/detect-lang.ts';
import { type Locale, localeOf } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape-html.ts';
import { splitFrontMatter } from '#text/front-matter.ts';

/** A Markdown file of another project, ready to become a page. */
export interface CorpusDraft {
  slug: string;
  locale: Locale;
  title: string;
  authors: readonly string[];
  /** The text without front matter, comments, shortcodes and its first heading. */
  markdown: string;
}

const LANG: Readonly<Record<Locale, string>> = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

/** Reads a Markdown file; undefined when it has no title. */
export function readCorpusDraft(name: string, source: string): CorpusDraft | undefined {
  const text = source.replace(/\r\n?/g, '\n');
  const split = splitFrontMatter(text);
  const fields = parseFields(split?.yaml ?? '');
  const body = (split?.body ?? text)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}/g, '')
    .trim();
  const heading = /^#[ \t]+(.+)$/m.exec(body);
  const title = withoutMarkup(asText(fields['title']) || heading?.[1] || '');
  if (title === '') return undefined;
  const markdown = heading ? body.replace(heading[0], '') : body;
  return {
    slug: slugOfFile(name),
    locale: localeOf(detectLang(title + markdown) ?? 'en'),
    title,
    authors: authorsOf(fields),
    markdown,
  };
}

/** A page with no more than what search reads: a body with its kind, one `h1`, headings with ids. */
export function corpusPageHtml({ locale, title, authors }: CorpusDraft, html: string): string {
  let headings = 0;
  const body = html
    .replace(/<\/?(?:main|html|body|script|style|h1)\b[^>]*>/gi, '')
    .replace(/<h([2-6])>/g, (_, level) => `<h${level} id="s${++headings}">`);
  const byline = authors.length > 0 ? `<p>${escapeHtml(authors.join(', '))}</p>` : '';
  const filter = escapeHtml(JSON.stringify({ person: authors }));
  const head = `<title>${escapeHtml(title)}</title>`;
  const main = `<main data-search-body data-search-kind="post" data-search-filter="${filter}"><h1>${escapeHtml(title)}</h1>${byline}${body}</main>`;
  return `<!doctype html><html lang="${LANG[locale]}"><head>${head}</head><body>${main}</body></html>`;
}

/** The fields of a front matter; none when it is not valid YAML. */
function parseFields(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function authorsOf(fields: Readonly<Record<string, unknown>>): string[] {
  const value = fields['authors'] ?? fields['author'];
  const names = (Array.isArray(value) ? value : [value]).flatMap((name) =>
    asText(name).split(/[,，、]|\s{2,}/),
  );
  return [...new Set(names.map(withoutMarkup).filter((name) => name !== '' && !name.includes('://')))];
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** One line of Markdown as plain text. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[`*]|\{#[^}]*\}|<[^>]*>/g, '')
    .trim();
}

function slugOfFile(name: string): string {
  return name
    .replace(/\.mdx?$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}
