import type { Page } from '@playwright/test';
import { LOCALES, locales } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const HEADING_FACE = /Noto Serif [ST]C/;
const SCRIPTS = { 'zh-hans': /SC$/, 'zh-hant': /TC$/ } as const;
/** A home page may load no more of the heading face, in bytes. */
const MOST_FONT = 90_000;
/** Some pixels within one line of a title, where letters stand closer in the face; no line breaks in another place. */
const LEAST_SHIFT = 0.0005;

for (const locale of LOCALES) {
  test(`the specimen of ${locale} is set in the faces of its scripts`, async ({ page }, info) => {
    await page.goto(`/${locale}/specimen/`);
    await page.evaluate(() => document.fonts.ready);
    for (const { family, custom } of await fontsOf(page, 'h1'))
      expect([family, custom]).toEqual([expect.stringMatching(HEADING_FACE), true]);
    const foreign = await fontsOf(page, '#foreign');
    expect(foreign.every(({ custom }) => custom)).toBe(true);
    expect((await fontsOf(page, '#hans')).map(({ family }) => family)).toEqual([
      expect.stringMatching(/SC$/),
    ]);
    expect((await fontsOf(page, '#hant')).map(({ family }) => family)).toEqual([
      expect.stringMatching(/TC$/),
    ]);
    if (locale !== 'en') expect((await fontsOf(page, '#measure'))[0]?.family).toMatch(SCRIPTS[locale]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await info.attach(`specimen-${locale}-${colorScheme}`, {
        body: await page.screenshot({ fullPage: true }),
        contentType: 'image/png',
      });
    }
  });

  test(`nothing in the specimen of ${locale} leaves its column`, async ({ page }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${locale}/specimen/`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
      await expect(page.locator('.sidenote').first()).toBeVisible({ visible: width > 1240 });
    }
  });

  test(`the home page of ${locale} loads little of the face`, async ({ page }) => {
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.woff2')) sizes.push((await response.body()).length);
    });
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    const sum = sizes.reduce((all, size) => all + size, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(MOST_FONT);
  });

  test(`nothing moves when the face arrives, in ${locale}`, async ({ page }) => {
    await watchShifts(page);
    await page.route('**/faces/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    const { post = '', event = '', person = '' } = samplePages();
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const rest of ['', 'specimen/', post, event, person]) {
        await page.goto(`/${locale}/${rest}`, { waitUntil: 'networkidle' });
        const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
        expect(shifted, `${rest} at ${width}`).toBeLessThan(LEAST_SHIFT);
      }
    }
  });
}

for (const locale of ['zh-hans', 'zh-hant'] as const) {
  test(`a line of ${locales[locale].lang} has 34 to 40 characters`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${locale}/specimen/`);
    const characters = await page.locator('#measure').evaluate((block) => {
      return block.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(block).fontSize);
    });
    expect(characters).toBeGreaterThanOrEqual(34);
    expect(characters).toBeLessThanOrEqual(40);
  });
}

/** The font files that draw an element, as the browser's own inspector tells them. */
async function fontsOf(page: Page, selector: string): Promise<{ family: string; custom: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => ({ family: familyName, custom: isCustomFont }));
}

/** Adds up how far a page moves by itself while it loads. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const total = window as unknown as { shifted: number };
    total.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
