import type { Page } from '@playwright/test';
import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const HEADING_FONT = /Noto Serif [ST]C/;
const SCRIPTS = { 'zh-hans': /SC$/, 'zh-hant': /TC$/ } as const;
/** Bytes of the heading font that a home page may load. */
const MAX_FONT_BYTES = 90_000;
/** Layout shift of a few pixels within one line, as the font sets letters closer; a line that breaks elsewhere exceeds it. */
const MAX_LAYOUT_SHIFT = 0.0005;

for (const locale of LOCALES) {
  test(`the specimen of ${locale} is set in the fonts of its scripts`, async ({ page }, info) => {
    await page.goto(`/${locale}/specimen/`);
    await page.evaluate(() => document.fonts.ready);
    for (const { family, custom } of await fontsOf(page, 'h1'))
      expect([family, custom]).toEqual([expect.stringMatching(HEADING_FONT), true]);
    const otherScript = await fontsOf(page, '#foreign');
    expect(otherScript.every(({ custom }) => custom)).toBe(true);
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

  test(`nothing in the specimen of ${locale} overflows its column`, async ({ page }) => {
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

  test(`the home page of ${locale} loads little of the heading font`, async ({ page }) => {
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.woff2')) sizes.push((await response.body()).length);
    });
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MAX_FONT_BYTES);
  });

  test(`nothing moves when the heading font has loaded, in ${locale}`, async ({ page, context }) => {
    // Most of the time is spent waiting, so all widths are tested at the same time.
    const shifts = await Promise.all(
      [390, 768, 1440].map(async (width, index) =>
        layoutShifts(index === 0 ? page : await context.newPage(), locale, width),
      ),
    );
    expect(shifts.flat().filter(({ shift }) => shift >= MAX_LAYOUT_SHIFT)).toEqual([]);
  });
}

for (const locale of ['zh-hans', 'zh-hant'] as const) {
  test(`a line of ${localeInfo[locale].lang} has 34 to 40 characters`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${locale}/specimen/`);
    const characters = await page.locator('#measure').evaluate((block) => {
      return block.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(block).fontSize);
    });
    expect(characters).toBeGreaterThanOrEqual(34);
    expect(characters).toBeLessThanOrEqual(40);
  });
}

/** The fonts that the browser uses for an element, from its DevTools protocol. */
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

/** The layout shift of five kinds of pages at a width, when the heading font comes late. */
async function layoutShifts(page: Page, locale: string, width: number) {
  await recordLayoutShift(page);
  await page.route('**/fonts/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.setViewportSize({ width, height: 900 });
  const { post = '', event = '', person = '' } = samplePages();
  const shifts: { path: string; width: number; shift: number }[] = [];
  for (const path of ['', 'specimen/', post, event, person]) {
    await page.goto(`/${locale}/${path}`, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
    shifts.push({ path, width, shift });
  }
  return shifts;
}

/** Adds up the layout shift of a page while it loads. */
async function recordLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const total = window as unknown as { layoutShift: number };
    total.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        total.layoutShift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
