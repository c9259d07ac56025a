import { LOCALES } from '#i18n/locales.ts';
import { toSearchDocument, type SearchDocument } from './document.ts';
import { type PageRecord, readPageRecord } from './record.ts';
import type { PageFragment, PageRow } from './tables.ts';
import { PAGE_FACETS } from './tables.ts';
import type { CharFolder } from '../text/char-folding.ts';

/** One page in one language, ready for the index. */
export interface PageEdition {
  record: PageRecord;
  document: SearchDocument;
  /** True when its tokens are those of the Simplified edition: it needs a text of its own, but no index entry. */
  twin: boolean;
}

/**
 * Reads the editions of one page.
 *
 * The two Chinese editions fold to the same tokens unless words differ, so only the Simplified one enters the index
 * then; the Traditional text lies beside it as a twin. This halves the index of Chinese, makes the two one result, and
 * still shows each reader the excerpt in their own script. Where words differ, both are indexed and merged by path.
 * @throws an error that names the page
 */
export function readPageEditions(sources: readonly { url: string; html: string }[], read: CharFolder): PageEdition[] {
  const editions = sources.flatMap(({ url, html }) => {
    const record = naming(url, () => readPageRecord(url, html));
    const document = record && toSearchDocument(record, read);
    return record && document && document.count > 0 ? [{ record, document, twin: false }] : [];
  });
  const simplified = editions.find(({ record }) => record.locale === 'zh-hans');
  const traditional = editions.find(({ record }) => record.locale === 'zh-hant');
  const twin =
    traditional && simplified?.document.keys === traditional.document.keys ? traditional : undefined;
  return editions.map((edition) => ({ ...edition, twin: edition === twin }));
}

/** The row of `pages.json` for the editions of one page, each with the id of its text. */
export function toPageRow(editions: readonly (PageEdition & { id: string })[], at: number): PageRow {
  const first = editions[0]?.record;
  const facets = PAGE_FACETS.map((facet) => [facet, first?.facets[facet] ?? []]);
  return {
    index: at,
    kind: first?.kind ?? '',
    date: first?.date ?? '',
    facets: Object.fromEntries(facets),
    editions: LOCALES.map((locale) => editions.find(({ record }) => record.locale === locale)?.id ?? null),
  };
}

/**
 * The text of an edition, as the browser reads it.
 * @throws an error that names the page, when its lines are not the blocks that were indexed
 */
export function toPageFragment({ record, document }: PageEdition): PageFragment {
  const { title, date, kind, summary: line } = record;
  const { content, anchors, blocks } = document;
  const lines = content.split('\n').length;
  if (lines !== blocks.length) {
    throw new Error(
      `Search index out of step with the page ${addressOf(record)}: its text has ${lines} lines where ` +
        `${blocks.length} blocks were indexed. Places in it would be wrong, so the build stops; see src/search/index/document.ts.`,
    );
  }
  return { url: addressOf(record), content, meta: { title, date, kind, line }, anchors };
}

function addressOf({ locale, path }: PageRecord): string {
  return `/${locale}/${path}`;
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
