import type { Page, Route } from '@playwright/test';

/** Words of texts that are not names: a name is found without the index. */
export const QUERY = '近百位';

/** Every kind of file that a search loads, and a query that needs it. */
export const FILES: readonly [kind: string, pattern: RegExp, query: string][] = [
  ['the tables', /\/pagefind\/tables\./, QUERY],
  ['an index file', /\.pf_index/, QUERY],
  ['the text of a page', /\.pf_fragment/, QUERY],
  ['the pinyin of names', /\/pagefind\/index\/pinyin_/, 'aoxiaojian'],
];

/** Faults of a file, and the message that the reader gets. */
export const FAULTS: readonly [name: string, answer: (route: Route) => Promise<void>, message: RegExp][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not found' }), /服务器没有返回/],
  [
    'is an HTML page',
    (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>登录</p>' }),
    /已损坏/,
  ],
  ['is cut off', cutOff, /已损坏|网络中断/],
  ['breaks off', (route) => route.abort('connectionreset'), /网络中断/],
];

/** Waits until the box has loaded its code, which it does when the field gets the focus. */
export async function loadCode(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/_astro/search-engine.')),
  );
}

/**
 * Lets a test move the time of a page forward by `page.clock`, the time limits of requests included: Playwright's clock
 * has timers, but not `AbortSignal.timeout`.
 */
export async function controlTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    AbortSignal.timeout = (ms: number) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('signal timed out', 'TimeoutError')), ms);
      return controller.signal;
    };
  });
}

/** Answers all requests for some files in another way, until the returned function is called. */
export async function breakFiles(
  page: Page,
  pattern: RegExp,
  answer: (route: Route) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const handler = async (route: Route) => {
    await answer(route);
  };
  await page.route(pattern, handler);
  return () => page.unroute(pattern, handler);
}

async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
}
