import type { Browser, Page, Route } from '@playwright/test';
import { runQueries } from './browser-client.ts';
import type { IndexServer } from './index-server.ts';
import type { BenchQuery, SearchEngineName } from './search-query.ts';
import type { TableRow } from './search-report.ts';

/** Faults of the files of an index. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'index files are missing': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'index files are an HTML page': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Log in</p>' }),
  'index files break off': (route) => route.abort('connectionreset'),
};

/**
 * How often an engine returns incomplete results without reporting that files failed, and how often it is right once
 * the files can be read again, on the same page. With either fault a reader wrongly believes that nothing exists.
 */
export async function faultProfile(
  browser: Browser,
  server: IndexServer,
  engine: SearchEngineName,
  queries: readonly BenchQuery[],
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for (const [fault, answer] of Object.entries(FAULTS)) {
    const page = await browser.newPage();
    await page.route(/\.pf_index/, answer);
    const failed = await askAgain(page, server, engine, queries);
    rows.push({ engine, fault, queries: queries.length, ...failed });
    await page.close();
  }
  return rows;
}

/** Runs queries while files fail, then once more without faults, and compares the results. */
async function askAgain(
  page: Page,
  server: IndexServer,
  engine: SearchEngineName,
  queries: readonly BenchQuery[],
) {
  const broken = await runQueries(page, server, engine, queries);
  await page.unroute(/\.pf_index/);
  const right = await runQueries(page, server, engine, queries);
  const isShort = (_: unknown, at: number) =>
    (broken[at]?.paths.length ?? 0) < (right[at]?.paths.length ?? 0);
  const short = right.filter(isShort);
  const silent = right.filter((_, at) => isShort(_, at) && !broken[at]?.reportsFailure);
  return { 'too few results': short.length, 'of them without a word': silent.length };
}
