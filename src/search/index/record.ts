import { LOCALES, type Locale } from '#i18n/locales.ts';
import { type TextBlock, readTextBlocks } from './blocks.ts';

/** What a page says of itself for search, and its text. */
export interface PageRecord {
  /** Address below the locale: `events/kubecon-china-2019/`. */
  path: string;
  locale: Locale;
  kind: string;
  /** Node id, for a page that is of one. */
  id: string;
  title: string;
  date: string;
  /** One line that tells what it is. */
  summary: string;
  /** Every form its name has. */
  names: string[];
  /** Values by facet: event, person, project, year. */
  facets: Readonly<Record<string, readonly string[]>>;
  blocks: TextBlock[];
}

/**
 * Reads a built page into its record.
 * @param url address of the page: `/zh-hans/events/kubecon-china-2019/`
 * @returns undefined when the page has no `<main data-search-body>` or lies outside the locales
 * @throws when an attribute that holds JSON does not
 */
export function readPageRecord(url: string, html: string): PageRecord | undefined {
  const [, locale = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(url) ?? [];
  const start = html.search(/<main\b[^>]*\bdata-search-body/);
  if (start < 0 || !isLocale(locale)) return undefined;
  const end = html.indexOf('</main>', start);
  const reading = readTextBlocks(html.slice(start, end < 0 ? undefined : end));
  const data = (name: string) => reading.main.get(`data-search-${name}`) ?? '';
  return {
    path,
    locale,
    kind: data('kind') || 'page',
    id: data('id'),
    title: reading.blocks.find(({ tag }) => tag === 'h1')?.text ?? '',
    date: data('date'),
    summary: data('line'),
    names: json<string[]>(data('names'), []),
    facets: json<Record<string, string[]>>(data('filter'), {}),
    blocks: reading.blocks,
  };
}

function json<T>(source: string, otherwise: T): T {
  return source === '' ? otherwise : (JSON.parse(source) as T);
}

function isLocale(name: string): name is Locale {
  return (LOCALES as readonly string[]).includes(name);
}
