import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readSearchAttributes, type SearchPageData } from './page-attributes.ts';
import { readTextBlocks, type TextBlock } from './text-blocks.ts';

/** What search reads from a built page: the `data-search-*` attributes of its `<main>`, and its text. */
export interface PageRecord extends SearchPageData {
  /** Path below the locale: `events/kubecon-china-2019/`. */
  path: string;
  locale: Locale;
  /** Text of the first `h1`. */
  title: string;
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
  const main = html.slice(start, end < 0 ? undefined : end);
  const { mainAttribute, blocks } = readTextBlocks(main);
  const title = blocks.find(({ tag }) => tag === 'h1');
  return {
    ...readSearchAttributes(mainAttribute),
    path,
    locale,
    title: title?.text ?? '',
    blocks: TITLE_ONLY.test(main) && title ? [title] : blocks,
  };
}

const TITLE_ONLY = /^<main\b[^>]*\bdata-search-title-only/;

function isLocale(name: string): name is Locale {
  return (LOCALES as readonly string[]).includes(name);
}
