import { LOCALES } from '#i18n/locales.ts';
import type { CharFolder } from '#text/char-folding.ts';
import { pinyinSyllables } from '../names/pinyin.ts';
import { type SearchDocument, toSearchDocument } from './document.ts';
import { type PageRecord, readPageRecord } from './record.ts';
import { PAGE_FACETS, type PageFragment, type PageRow } from './tables.ts';

/** One page in one language, ready for the index. */
export interface PageEdition {
  record: PageRecord;
  document: SearchDocument;
  /** True when its tokens are those of the Simplified edition: it has a fragment of its own, but no index entry. */
  twin: boolean;
}

/**
 * Reads the editions of one page; those without text are left out.
 *
 * The two Chinese editions fold to the same tokens unless words differ. Then only the Simplified one is indexed, and the
 * Traditional text is stored as its twin. This halves the index of Chinese, makes one result of the two, and still shows
 * each reader the excerpt in their own script. Where words differ, both are indexed, and results are merged by path.
 * @throws an error that names the page, when its `data-search-*` attributes cannot be read
 */
export function readPageEditions(
  sources: readonly { url: string; html: string }[],
  foldChar: CharFolder,
): PageEdition[] {
  const editions = sources.flatMap((source) => {
    const record = readRecord(source);
    const document = record && toSearchDocument(record, foldChar);
    return record && document && document.count > 0 ? [{ record, document, twin: false }] : [];
  });
  const simplified = editions.find(({ record }) => record.locale === 'zh-hans');
  const traditional = editions.find(({ record }) => record.locale === 'zh-hant');
  const twin =
    traditional && simplified?.document.keys === traditional.document.keys ? traditional : undefined;
  return editions.map((edition) => ({ ...edition, twin: edition === twin }));
}

/** The row of the page table for the editions of one page, each with the id of its fragment. */
export function toPageRow(editions: readonly (PageEdition & { id: string })[], index: number): PageRow {
  const first = editions[0]?.record;
  const facets = PAGE_FACETS.map((facet) => [facet, first?.facets[facet] ?? []]);
  return {
    index,
    kind: first?.kind ?? '',
    date: first?.date ?? '',
    facets: Object.fromEntries(facets),
    editions: LOCALES.map((locale) => editions.find(({ record }) => record.locale === locale)?.id ?? null),
  };
}

/**
 * The fragment of an edition: what the browser loads to show a result.
 * @throws an error that names the page, when its lines are not the blocks that were indexed
 */
export function toPageFragment({ record, document }: PageEdition): PageFragment {
  const { title, date, kind, summary } = record;
  const { content, anchors, labels, blocks } = document;
  const url = `/${record.locale}/${record.path}`;
  const lines = content.split('\n').length;
  if (lines !== blocks.length) {
    throw new Error(
      `The text of ${url} has ${lines} lines, but ${blocks.length} blocks of it were indexed, so that results would ` +
        'link to wrong places. A block must not contain a line break: see src/search/index/document.ts.',
    );
  }
  const names = record.names.filter((name) => name !== title);
  const pinyin = record.locale === 'en' ? [] : pinyinSyllables(title, kind === 'person' ? 'person' : 'other');
  const meta = {
    title,
    date,
    kind,
    line: summary,
    ...(names.length > 0 ? { names } : {}),
    ...(pinyin.length > 0 ? { pinyin } : {}),
  };
  return { url, content, meta, anchors, ...(labels.length > 0 ? { labels } : {}) };
}

function readRecord({ url, html }: { url: string; html: string }): PageRecord | undefined {
  try {
    return readPageRecord(url, html);
  } catch (cause) {
    throw new Error(`Search could not read the page ${url}: its data-search attributes must contain JSON.`, {
      cause,
    });
  }
}
