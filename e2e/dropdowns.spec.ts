import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

for (const viewport of [
  { width: 320, height: 700 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  test(`at ${viewport.width} px nothing of the page is above the menu and the suggestions of the header`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/zh-hans/');
    await page.locator('header summary').click();
    await expect.poll(() => coveredPoints(page, 'header details > ul')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').first().fill('Kube');
    await expect(page.locator('.search-list a').first()).toBeVisible({ timeout: 15_000 });
    await expect.poll(() => coveredPoints(page, '.search-list')).toEqual([]);
  });

/** What is in front of a list, at points of a grid over its visible part. */
function coveredPoints(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((list) => {
    const STEP_PX = 16;
    const { left, right, top, bottom } = list.getBoundingClientRect();
    const found: string[] = [];
    for (let y = top + 4; y < Math.min(bottom, innerHeight) - 4; y += STEP_PX)
      for (let x = left + 4; x < right - 4; x += STEP_PX) {
        const front = document.elementFromPoint(x, y);
        if (front && !list.contains(front)) found.push(`${x}, ${y}: ${front.outerHTML.slice(0, 80)}`);
      }
    return found.slice(0, 5);
  });
}
