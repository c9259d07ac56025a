import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readTextBlocks, type TextBlock } from './text-blocks.ts';

/** What search reads from a built page: the `data-search-*` attributes of its `<main>`, and its text. */
export interface PageRecord {
  /** Path below the locale: `events/kubecon-china-2019/`. */
  path: string;
  locale: Locale;
  kind: string;
  /** Node id; empty for a page that is not of a node. */
  id: string;
  title: string;
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  /** One line that describes the page. */
  summary: string;
  /** Every form of its name. */
  names: string[];
  /** Values by facet: event, person, project, year. */
  facets: Readonly<Record<string, readonly string[]>>;
  blocks: TextBlock[];
}

/**
 * Reads a built page.
 * @param url path of the page: `/zh-hans/events/kubecon-china-2019/`
 * @returns undefined when the page has no `<main data-search-body>` or is below no locale
 * @throws SyntaxError when an attribute that must contain JSON does not
 */
export function readPageRecord(url: string, html: string): PageRecord | undefined {
  const [, locale = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(url) ?? [];
  // Tokenising only <main> halves the time: the rest of a page is about as long.
  const start = html.search(/<main\b[^>]*\bdata-search-body/);
  if (start < 0 || !isLocale(locale)) return undefined;
  const end = html.indexOf('</main>', start);
  const { mainAttribute, blocks } = readTextBlocks(html.slice(start, end < 0 ? undefined : end));
  return {
    path,
    locale,
    kind: mainAttribute('data-search-kind') || 'page',
    id: mainAttribute('data-search-id'),
    title: blocks.find(({ tag }) => tag === 'h1')?.text ?? '',
    date: mainAttribute('data-search-date'),
    summary: mainAttribute('data-search-line'),
    names: parseJson<string[]>(mainAttribute('data-search-names'), []),
    facets: parseJson<Record<string, string[]>>(mainAttribute('data-search-filter'), {}),
    blocks,
  };
}

function parseJson<T>(source: string, fallback: T): T {
  return source === '' ? fallback : (JSON.parse(source) as T);
}

function isLocale(name: string): name is Locale {
  return (LOCALES as readonly string[]).includes(name);
}
