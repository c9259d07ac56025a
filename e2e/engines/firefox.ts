import puppeteer from 'puppeteer-core';
import { type BrowserEngine, readPageState } from './browser-engine.ts';

/** Starts Firefox without a window, through WebDriver BiDi, which needs no driver program. */
export async function startFirefox(executablePath: string): Promise<BrowserEngine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()} ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()} ${message.text()}`);
  });
  return {
    visit: async (url) => {
      await page.goto(url, { waitUntil: ['load', 'networkidle0'] });
      return page.evaluate(readPageState);
    },
    waitFor: async (selector) => {
      await page.waitForSelector(selector, { timeout: 30_000 });
    },
    errors: () => errors,
    close: () => browser.close(),
  };
}
