import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { INDEX_FOLDERS, type IndexServer } from './index-server.ts';
import type { BenchQuery, ColdReply, QueryReply, SearchEngineName } from './search-query.ts';

/** Runs all queries with one engine, in one page for each language, one after the other. */
export async function runQueries(
  page: Page,
  server: IndexServer,
  engine: SearchEngineName,
  queries: readonly BenchQuery[],
): Promise<QueryReply[]> {
  const replies: QueryReply[] = Array.from({ length: queries.length }, () => ({
    paths: [],
    ms: 0,
    reportsFailure: false,
  }));
  for (const locale of ['zh-hans', 'en'] as const) {
    const indexes = queries.flatMap((query, index) =>
      (query.locale ?? 'zh-hans') === locale ? [index] : [],
    );
    if (indexes.length === 0) continue;
    const texts = indexes.map((index) => queries[index]?.text ?? '');
    const found = await runInPage(page, server, engine, locale, texts);
    found.forEach((reply, at) => {
      replies[indexes[at] ?? 0] = reply;
    });
  }
  return replies;
}

/** Runs each query with an empty cache and adds up what is downloaded, compressed as a host would. */
export async function runColdQueries(
  browser: Browser,
  server: IndexServer,
  engine: SearchEngineName,
  queries: readonly BenchQuery[],
): Promise<ColdReply[]> {
  const replies: ColdReply[] = [];
  for (const query of queries) replies.push(await runColdQuery(browser, server, engine, query));
  return replies;
}

async function runColdQuery(
  browser: Browser,
  server: IndexServer,
  engine: SearchEngineName,
  query: BenchQuery,
): Promise<ColdReply> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<[url: string, body: Buffer]>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (url.includes(`/${INDEX_FOLDERS[engine]}/`)) bodies.push(response.body().then((body) => [url, body]));
  });
  const [reply] = await runQueries(page, server, engine, [query]);
  const loaded = await Promise.all(bodies);
  await context.close();
  const kb = (isChunk: boolean) =>
    loaded
      .filter(([url]) => !url.includes('.pf_fragment') && url.includes('.pf_index') === isChunk)
      .reduce((total, [, body]) => total + Math.min(body.length, gzipSync(body).length), 0) / 1024;
  return { kind: query.kind, ms: reply?.ms ?? 0, sharedKb: kb(false), queryKb: kb(true) };
}

/** What `page.evaluate` passes to the browser. */
interface PageTask {
  engine: SearchEngineName;
  locale: Locale;
  texts: readonly string[];
  pathOrder: readonly string[];
}

async function runInPage(
  page: Page,
  { origin, pathOrder }: IndexServer,
  engine: SearchEngineName,
  locale: Locale,
  texts: readonly string[],
): Promise<QueryReply[]> {
  await page.goto(`${origin}/?${locale}`);
  return page.evaluate(searchInBrowser, { engine, locale, texts, pathOrder });
}

/** Runs in the browser, so it may use nothing from outside of it. The time to open the engine counts for a single query. */
async function searchInBrowser({ engine, locale, texts, pathOrder }: PageTask): Promise<QueryReply[]> {
  const started = performance.now();
  const search = await (engine === 'ours' ? openOurs() : openStock());
  const openingMs = texts.length === 1 ? performance.now() - started : 0;
  const replies: QueryReply[] = [];
  for (const text of texts) {
    const before = performance.now();
    const { paths, reportsFailure } = await search(text);
    const ms = openingMs + performance.now() - before;
    replies.push({ paths: [...new Set(await paths())], ms, reportsFailure });
  }
  return replies;

  async function openOurs() {
    const url = '/src/islands/search/search-engine.ts';
    const { searchEngine } = await import(url);
    const opened = searchEngine(locale);
    // As on the search page, ten results are read at once; the time of reading the others is not measured.
    return async (text: string) => {
      const outcome = await opened.search(text, {});
      const pager = await opened.pager(outcome);
      const first = await pager.next(10);
      const paths = async (): Promise<string[]> => {
        const results = [...first.results];
        // Not all at once: Chromium refuses thousands of requests at a time.
        while (pager.left() > 0) results.push(...(await pager.next(200)).results);
        return results.map(({ hit }: { hit: { row: { index: number } } }) => pathOrder[hit.row.index] ?? '');
      };
      return { paths, reportsFailure: outcome.problem !== undefined };
    };
  }

  // Pagefind's results have no URL before their texts are loaded, which is not timed.
  async function openStock() {
    const url = '/stock/pagefind.js';
    const pagefind = await import(url);
    return async (text: string) => {
      const { results } = await pagefind.search(text);
      const paths = async (): Promise<string[]> => {
        const loading = results.map((result: { data: () => Promise<{ url: string }> }) => result.data());
        const loaded: { url: string }[] = await Promise.all(loading);
        return loaded.map(({ url: path }) => path.replace(/^\/[^/]+\//, '').replace(/#.*/, ''));
      };
      return { paths, reportsFailure: false };
    };
  }
}
