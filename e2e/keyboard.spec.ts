import type { Page } from '@playwright/test';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** Far enough to pass the header and well into the page; long lists are more of the same. */
const STEPS = 60;

for (const [kind, rest] of Object.entries(samplePages())) {
  test(`${kind} can be walked with the keyboard alone`, async ({ page }) => {
    await page.goto(`/en/${rest}`);
    await page.keyboard.press('Tab');
    // The search page begins in its field.
    if (kind !== 'search') {
      await expect(page.locator('.skip')).toBeFocused();
      await expect(page.locator('.skip')).toBeInViewport();
    }
    const faults: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const { place, fault } = await focused(page);
      if (place === '' || seen.has(place)) break;
      seen.add(place);
      if (fault) faults.push(`${fault}: ${place}`);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });
}

/** Where the focus is, and what is wrong with it there: unseen, out of the window, or without an outline. */
function focused(page: Page): Promise<{ place: string; fault: string }> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof Element) || one === document.body) return { place: '', fault: '' };
    const all = [...document.querySelectorAll('*')];
    const place = `${all.indexOf(one)} ${one.outerHTML.slice(0, 90)}`;
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const marked =
      style.outlineStyle !== 'none' || style.boxShadow !== 'none' || one.matches('input, canvas');
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const fault =
      box.width * box.height === 0 ? 'not seen' : inside ? (marked ? '' : 'no outline') : 'out of the window';
    return { place, fault };
  });
}
