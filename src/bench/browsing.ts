import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { readHosting } from '#preview-server/hosting.ts';
import { siteServer } from '#preview-server/serve.ts';
// biome-ignore lint/style/noRestrictedImports: tools look at pages in the browser the tests run in
import { findBrowser } from '../../e2e/browser.ts';

const PROJECT = new URL('../../', import.meta.url);

/** A browser, and where it finds the built site. */
export interface Browsing {
  browser: Browser;
  origin: string;
}

/**
 * Serves the built site as its host would, at a free port, for as long as some work in the browser takes.
 * @param flags what the browser is started with beside what it needs to start anywhere
 */
export async function browseSite<T>(
  work: (browsing: Browsing) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const hosting = readHosting(await readFile(new URL('netlify.toml', PROJECT), 'utf8'));
  const server = siteServer(fileURLToPath(new URL(`${hosting.build.publish}/`, PROJECT)), hosting);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await inBrowser((browser) => work({ browser, origin: `http://127.0.0.1:${port}` }), flags);
  } finally {
    server.close();
  }
}

/** Runs the tests' browser for as long as some work takes. */
export async function inBrowser<T>(
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
