import type { Page } from '@playwright/test';
import { builtPages, readBuilt } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** Budgets of the longest page of an event: source marks, and elements that take the focus. */
const MAX_MARKS = 40;
const MAX_TAB_STOPS = 200;

const [longest] = [...builtPages]
  .filter((path) => /^\/en\/events\/[^/]+\/$/.test(path))
  .sort((a, b) => readBuilt(b).length - readBuilt(a).length);

test('the longest page of an event has few source marks and tab stops', async ({ page }) => {
  await page.goto(longest ?? '');
  const [marks, tabStops] = await Promise.all([
    visibleCount(page, '.evidence > summary'),
    tabStopCount(page),
  ]);
  test.info().annotations.push({ type: 'counts', description: `${marks} marks, ${tabStops} tab stops` });
  expect(marks).toBeGreaterThan(0);
  expect(marks).toBeLessThanOrEqual(MAX_MARKS);
  expect(tabStops).toBeLessThanOrEqual(MAX_TAB_STOPS);
});

test('a panel of evidence moves nothing, and closes with Escape', async ({ page }) => {
  await page.goto(longest ?? '');
  const mark = page.locator('#people .evidence > summary').first();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await mark.scrollIntoViewIfNeeded();
  // Sections that were never in view have an estimated height until a frame after they come into view.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const [box, before] = [await mark.boundingBox(), await height()];
  await mark.click();
  const panel = page.locator('#people .evidence[open] > .panel');
  await expect(panel).toBeVisible();
  expect(await mark.boundingBox()).toEqual(box);
  expect(await height()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the first screen of an event says when, where, and how much is below', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(longest ?? '');
  for (const part of ['h1', '.kicker', '.lead', '.glance a >> nth=0'])
    await expect(page.locator(part).first()).toBeInViewport();
  await page.locator('.glance a').first().click();
  await expect(page.locator('#people h2')).toBeInViewport();
});

function visibleCount(page: Page, selector: string): Promise<number> {
  return page.locator(selector).filter({ visible: true }).count();
}

function tabStopCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    const focusable = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    return [...focusable].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }),
    ).length;
  });
}
