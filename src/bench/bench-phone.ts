import { parseArgs } from 'node:util';
import { type Browser, devices, type Page } from '@playwright/test';
import { samplePages } from '#testing/built-site.ts';
import { type BrowserSession, withBuiltSite } from './browser-session.ts';

/**
 * `npm run bench:phone [-- --locale zh-hans] [--runs 2] [--pages kind=path,…] [--json]`: how soon one page of each kind
 * is shown on an emulated phone with an empty cache. Of several runs the one with the earliest LCP is reported, because
 * other load on the machine only makes runs slower.
 */
const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'zh-hans' },
    runs: { type: 'string', default: '2' },
    pages: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = (1.6 * 1024 * 1024) / 8;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: BYTES_PER_SECOND,
  uploadThroughput: BYTES_PER_SECOND / 2,
};
/** Tasks that begin later are not part of the load. */
const OBSERVED_MS = 4000;
const LONG_TASK_MS = 50;

/** Times in milliseconds, sizes in KB as sent. */
interface PhoneFigures {
  fcp: number;
  lcp: number;
  /** Sum of what exceeds 50 ms in each long task. */
  tbt: number;
  longest: number;
  cls: number;
  kb: number;
  kbWithoutFonts: number;
  requests: number;
  domNodes: number;
}

const rows = await withBuiltSite(measurePages, ['--disable-gpu']);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);

async function measurePages({ browser, origin }: BrowserSession) {
  const rows: Record<string, PhoneFigures> = {};
  for (const [kind, path] of Object.entries(chosenPages())) {
    const runs: PhoneFigures[] = [];
    for (let run = 0; run < Number(values.runs); run += 1)
      runs.push(await measureRun(browser, `${origin}/${values.locale}/${path}`));
    const best = runs.sort((a, b) => a.lcp - b.lcp)[0];
    if (best) rows[kind] = { ...best, tbt: Math.min(...runs.map(({ tbt }) => tbt)) };
  }
  return rows;
}

function chosenPages(): Record<string, string> {
  if (values.pages === undefined) return samplePages();
  return Object.fromEntries(values.pages.split(',').map((pair) => pair.split('=', 2)));
}

async function measureRun(browser: Browser, url: string): Promise<PhoneFigures> {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 12'];
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const sent = { kb: 0, kbOfFonts: 0, requests: 0 };
  const types = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.requests += 1;
    sent.kb += encodedDataLength / 1024;
    if (types.get(requestId) === 'Font') sent.kbOfFonts += encodedDataLength / 1024;
  });
  await observePaints(page);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForTimeout(OBSERVED_MS);
  const paints = await page.evaluate(paintFigures, LONG_TASK_MS);
  await context.close();
  const { kb, kbOfFonts, requests } = sent;
  return { ...paints, kb: Math.round(kb), kbWithoutFonts: Math.round(kb - kbOfFonts), requests };
}

interface Observed {
  lcp: number;
  cls: number;
  tasks: number[];
}

/** Lets a page collect its paints, shifts and long tasks from its beginning. */
async function observePaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observed: Observed = { lcp: 0, cls: 0, tasks: [] };
    Object.assign(window, { observed });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('largest-contentful-paint', ({ startTime }) => {
      observed.lcp = startTime;
    });
    observe('layout-shift', (entry) => {
      observed.cls += (entry as PerformanceEntry & { value: number }).value;
    });
    observe('longtask', ({ duration }) => {
      observed.tasks.push(duration);
    });
  });
}

/** Runs in the page. */
function paintFigures(longTaskMs: number) {
  const { lcp, cls, tasks } = (window as unknown as { observed: Observed }).observed;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return {
    fcp: Math.round(fcp),
    lcp: Math.round(lcp),
    tbt: Math.round(tasks.reduce((sum, task) => sum + task - longTaskMs, 0)),
    longest: Math.round(Math.max(0, ...tasks)),
    cls: Math.round(cls * 1000) / 1000,
    domNodes: document.getElementsByTagName('*').length,
  };
}
