import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { documentOf, type SearchDocument } from './document.ts';
import { type PageRecord, recordOf } from './record.ts';
import type { Fragment, PageRow } from './tables.ts';
import { PAGE_FACETS } from './tables.ts';
import type { Reader } from './text.ts';

/** One page in one language, ready for the index. */
export interface Edition {
  record: PageRecord;
  document: SearchDocument;
  /** True when its tokens are those of the Simplified edition: it needs a text of its own, but no index entry. */
  twin: boolean;
  /** Address given to Pagefind: the page's own, and a mark that changes with anything its text shows. */
  mark: string;
}

/**
 * Reads the editions of one page.
 *
 * The two Chinese editions fold to the same tokens unless words differ, so only the Simplified one enters the index
 * then; the Traditional text lies beside it as a twin. This halves the index of Chinese, makes the two one result, and
 * still shows each reader the excerpt in their own script. Where words differ, both are indexed and merged by path.
 * @throws an error that names the page
 */
export function editionsOf(sources: readonly { url: string; html: string }[], read: Reader): Edition[] {
  const editions = sources.flatMap(({ url, html }) => {
    const record = naming(url, () => recordOf(url, html));
    const document = record && documentOf(record, read);
    return record && document && document.count > 0 ? [{ record, document, twin: false, mark: '' }] : [];
  });
  const simplified = editions.find(({ record }) => record.locale === 'zh-hans');
  const traditional = editions.find(({ record }) => record.locale === 'zh-hant');
  const twin =
    traditional && simplified?.document.keys === traditional.document.keys ? traditional : undefined;
  return editions.map((edition) => {
    const shown = edition === simplified && twin ? [edition, twin] : [edition];
    return { ...edition, twin: edition === twin, mark: `${addressOf(edition.record)}#${digest(shown)}` };
  });
}

/** The row of `pages.json` for the editions of one page. */
export function rowOf(editions: readonly Edition[], at: number, idOf: (mark: string) => string): PageRow {
  const first = editions[0]?.record;
  const facets = PAGE_FACETS.map((facet) => [facet, first?.facets[facet] ?? []]);
  return {
    at,
    kind: first?.kind ?? '',
    date: first?.date ?? '',
    facets: Object.fromEntries(facets),
    editions: LOCALES.map((locale) => idIn(editions, locale, idOf)),
  };
}

/** The restored text of an edition, as the browser reads it. */
export function fragmentOf({
  record,
  document,
}: Edition): Fragment & { filters: object; word_count: number } {
  const { title, date, kind, line } = record;
  return {
    url: addressOf(record),
    content: document.content,
    word_count: document.count,
    filters: {},
    meta: { title, date, kind, line },
    anchors: document.anchors,
  };
}

function addressOf({ locale, path }: PageRecord): string {
  return `/${locale}/${path}`;
}

function idIn(editions: readonly Edition[], locale: Locale, idOf: (mark: string) => string): string | null {
  const edition = editions.find(({ record }) => record.locale === locale);
  if (!edition) return null;
  return edition.twin ? '' : idOf(edition.mark);
}

function digest(editions: readonly Omit<Edition, 'mark'>[]): string {
  const hash = createHash('sha256');
  for (const { record, document } of editions) {
    hash.update(JSON.stringify([document.content, document.anchors, record.title, record.date, record.line]));
  }
  return hash.digest('hex').slice(0, 12);
}

function naming<T>(url: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new Error(`Search could not read the page ${url}: its data-search attributes must hold JSON.`, {
      cause,
    });
  }
}
