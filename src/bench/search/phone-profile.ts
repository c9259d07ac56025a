import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { readHosting } from '#preview-server/hosting.ts';
import { createSiteServer } from '#preview-server/serve.ts';
import { withBrowser } from '../browser-session.ts';
import type { TableRow } from './search-report.ts';

/** A slow phone: 390 px, a processor four times slower than this one, 1.6 Mbit/s, 150 ms for each request. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** Time between two keys. */
const KEY_MS = 150;
const TIMEOUT_MS = 30_000;
/** The fastest run is reported, because other load on the machine only makes runs slower. */
const RUNS = 3;

/** Until the first result is shown, and the largest contentful paint. */
interface PageFigures extends TableRow {
  'first result ms': number;
  'LCP ms': number;
}

/** What a search costs on a slow phone with an empty cache; no rows for a folder that is not a build of this site. */
export async function phoneProfile(site: string, queries: readonly string[]): Promise<TableRow[]> {
  if (!existsSync(join(site, 'zh-hans/search/index.html'))) return [];
  const netlify = await readFile(new URL('../../../netlify.toml', import.meta.url), 'utf8');
  const server = createSiteServer(site, readHosting(netlify));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rows: TableRow[] = [];
  try {
    await withBrowser(async (browser) => {
      for (const query of queries) {
        const boxes: number[] = [];
        const pages: PageFigures[] = [];
        for (let run = 0; run < RUNS; run += 1) {
          boxes.push(await measureBox(browser, origin, query));
          pages.push(await measurePage(browser, origin, query));
        }
        const [best] = pages.sort((a, b) => a['first result ms'] - b['first result ms']);
        rows.push({ query, 'suggestion ms': Math.min(...boxes), ...best });
      }
    });
  } finally {
    server.close();
  }
  return rows;
}

/** Time from the last key in the box of the header to the first result in its list. */
async function measureBox(browser: Browser, origin: string, query: string): Promise<number> {
  const { page } = await openPhone(browser);
  await page.goto(`${origin}/zh-hans/about/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const input = document.querySelector('[data-search-box] input');
    input?.addEventListener('input', () => performance.mark('key'));
    markWhenFound('result');
    function markWhenFound(name: string) {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-search-result]')) return;
        performance.mark(name);
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true });
    }
  });
  await page.locator('[data-search-box] input').tap();
  await page.locator('[data-search-box] input').pressSequentially(query, { delay: KEY_MS });
  await page.waitForFunction(() => performance.getEntriesByName('result').length > 0, undefined, {
    timeout: TIMEOUT_MS,
  });
  const [key, result] = await page.evaluate(() =>
    ['key', 'result'].map((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? 0),
  );
  await page.context().close();
  return Math.max(0, Math.round((result ?? 0) - (key ?? 0)));
}

/** The search page opened with a query in its URL. */
async function measurePage(browser: Browser, origin: string, query: string): Promise<PageFigures> {
  const { page, session } = await openPhone(browser);
  const requests = recordRequests(session);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) performance.mark('lcp', { startTime });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-search-result]')) return;
      performance.mark('result');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${origin}/zh-hans/search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => performance.getEntriesByName('result').length > 0, undefined, {
    timeout: TIMEOUT_MS,
  });
  await page.waitForLoadState('networkidle');
  const [result = 0, lcp = 0] = await page.evaluate(() =>
    ['result', 'lcp'].map((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? 0),
  );
  await page.context().close();
  const before = requests.filter(({ started }) => started - (requests[0]?.started ?? 0) <= result);
  return {
    'first result ms': Math.round(result),
    'LCP ms': Math.round(lcp),
    requests: before.length,
    KB: Math.round(before.reduce((sum, { bytes }) => sum + bytes, 0) / 1024),
  };
}

async function openPhone(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { page, session };
}

/** The requests of a page in order, with their start in ms and the bytes received. */
function recordRequests(session: CDPSession): { id: string; started: number; bytes: number }[] {
  const requests: { id: string; started: number; bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    requests.push({ id: requestId, started: timestamp * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    for (const request of requests) if (request.id === requestId) request.bytes = encodedDataLength;
  });
  return requests;
}
