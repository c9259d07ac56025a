import type { Locale } from '#i18n/locales.ts';

/** A query of the benchmark, and what a page must contain to be a right result. */
export interface BenchQuery {
  /** Class of the query: words of titles, pinyin, one character … */
  kind: string;
  text: string;
  /** Terms, folded; a page that contains any of them is right. None for nonsense. Tabs join terms that must all occur. */
  terms: readonly string[];
  /** Language of the page that the query is entered on; `zh-hans` unless given. */
  locale?: Locale;
  /** True when terms are compared with the pinyin of titles in place of texts. */
  pinyin?: boolean;
}

/** The two search engines compared: ours, and Pagefind as it is published. */
export type SearchEngineName = 'ours' | 'stock';

/** What one engine returned for a query. */
export interface QueryReply {
  /** Paths below the language, best first. */
  paths: string[];
  ms: number;
  /** True when the engine reports that a file could not be read, so that its results may be incomplete. */
  reportsFailure: boolean;
}

/** A query with an empty cache: KB loaded for any query, and for this one. */
export interface ColdReply {
  kind: string;
  ms: number;
  sharedKb: number;
  queryKb: number;
}
