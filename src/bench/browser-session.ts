import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { readHosting } from '#preview-server/hosting.ts';
import { createSiteServer } from '#preview-server/serve.ts';
import { findBrowser } from '#testing/find-browser.ts';

const PROJECT = new URL('../../', import.meta.url);

/** A browser, and the origin at which it finds the built site. */
export interface BrowserSession {
  browser: Browser;
  origin: string;
}

/**
 * Serves the built site as its host would, at a free port, until the given work in a browser is done.
 * @param flags command line options of the browser
 */
export async function withBuiltSite<T>(
  work: (session: BrowserSession) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const hosting = readHosting(await readFile(new URL('netlify.toml', PROJECT), 'utf8'));
  const server = createSiteServer(fileURLToPath(new URL(`${hosting.publish}/`, PROJECT)), hosting);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await withBrowser((browser) => work({ browser, origin: `http://127.0.0.1:${port}` }), flags);
  } finally {
    server.close();
  }
}

/** Starts the browser of the tests and closes it when the given work is done. */
export async function withBrowser<T>(
  work: (browser: Browser) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: ['--no-sandbox', ...flags],
    ...(executablePath && { executablePath }),
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
