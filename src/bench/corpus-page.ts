import { parse } from 'yaml';
import { langOf } from '#i18n/detect.ts';
import { type Locale, localeOf } from '#i18n/locales.ts';
import { escapeHtml } from '#search/index/html.ts';

/** A Markdown file of somebody's, ready to be a page. */
export interface Draft {
  slug: string;
  locale: Locale;
  title: string;
  authors: readonly string[];
  /** The text without front matter, comments, shortcodes and its first heading. */
  markdown: string;
}

/** How much of a corpus is in which language. */
export const SHARES: Record<Locale, number> = { 'zh-hans': 0.65, 'zh-hant': 0.2, en: 0.15 };

/** Reads a Markdown file; undefined when it has no title. */
export function draftOf(name: string, source: string): Draft | undefined {
  const { front, body } = split(source.replace(/\r\n?/g, '\n'));
  const cleaned = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}/g, '')
    .trim();
  const heading = /^#[ \t]+(.+)$/m.exec(cleaned);
  const title = plain(textOf(front['title']) || heading?.[1] || '');
  if (title === '') return undefined;
  const markdown = heading ? cleaned.replace(heading[0], '') : cleaned;
  return {
    slug: slugOf(name),
    locale: localeOf(langOf(title + markdown) ?? 'en'),
    title,
    authors: authorsOf(front),
    markdown,
  };
}

/** A bare page that keeps the contract of search: a body with its kind, one h1, headings with ids. */
export function pageOf({ locale, title, authors }: Draft, html: string): string {
  let at = 0;
  const body = html
    .replace(/<\/?(?:main|html|body|script|style|h1)\b[^>]*>/gi, '')
    .replace(/<h([2-6])>/g, (_, level) => `<h${level} id="s${++at}">`);
  const by = authors.length > 0 ? `<p>${escapeHtml(authors.join(', '))}</p>` : '';
  const filter = escapeHtml(JSON.stringify({ person: authors }));
  return `<!doctype html><html lang="${LANG[locale]}"><head><title>${escapeHtml(title)}</title></head><body><main data-search-body data-search-kind="post" data-search-filter="${filter}"><h1>${escapeHtml(title)}</h1>${by}${body}</main></body></html>`;
}

const LANG: Record<Locale, string> = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

function split(source: string): { front: Record<string, unknown>; body: string } {
  const found = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  const body = found ? source.slice(found[0].length) : source;
  return { front: frontMatter(found?.[1] ?? ''), body };
}

/** Front matter that is not sound YAML says nothing. */
function frontMatter(yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parse(yaml, { logLevel: 'silent' });
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

function authorsOf(front: Record<string, unknown>): string[] {
  const given = front['authors'] ?? front['author'];
  const names = (Array.isArray(given) ? given : [given]).flatMap((name) =>
    textOf(name).split(/[,，、]|\s{2,}/),
  );
  return [...new Set(names.map(plain).filter((name) => name !== '' && !name.includes('://')))];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Markdown of one line without its marks. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[`*]|\{#[^}]*\}|<[^>]*>/g, '')
    .trim();
}

function slugOf(name: string): string {
  return name
    .replace(/\.mdx?$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}
