import type { Page } from '@playwright/test';
import { runQueries } from './browser-client.ts';
import type { IndexServer } from './index-server.ts';
import type { SearchEngineName } from './search-query.ts';
import type { TableRow } from './search-report.ts';

/** Characters of the texts pasted. */
const LENGTHS = [150, 600, 5000, 100_000];
/** A search that takes longer is given up: the other engine takes minutes. */
const MAX_MS = 60_000;

/** How long a pasted text takes, and the longest time in which the page could not react. */
export async function pasteProfile(
  page: Page,
  server: IndexServer,
  engine: SearchEngineName,
  text: string,
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for (const length of LENGTHS) {
    await page.addInitScript(observeLongTasks);
    const pasted = text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
    const query = { kind: 'paste', text: pasted, terms: [] };
    const replies = await Promise.race([
      runQueries(page, server, engine, [{ ...query, text: text.slice(0, 2) }, query]),
      new Promise<undefined>((done) => setTimeout(() => done(undefined), MAX_MS)),
    ]);
    if (!replies) {
      await page.close();
      return [...rows, { engine, characters: length, ms: `more than ${MAX_MS}`, 'longest task': '–' }];
    }
    const longest = await page.evaluate(() => Number(document.documentElement.dataset['longest'] ?? 0));
    rows.push({ engine, characters: length, ms: Math.round(replies[1]?.ms ?? 0), 'longest task': longest });
  }
  return rows;
}

/** Keeps the longest task of a page in an attribute of its root. Runs in the browser. */
function observeLongTasks(): void {
  new PerformanceObserver((list) => {
    const { dataset } = document.documentElement;
    for (const { duration } of list.getEntries())
      dataset['longest'] = String(Math.max(Number(dataset['longest'] ?? 0), Math.round(duration)));
  }).observe({ type: 'longtask', buffered: true });
}
