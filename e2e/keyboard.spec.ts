import type { Page } from '@playwright/test';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** Enough to pass the header and reach well into the page. */
const TAB_PRESSES = 60;

for (const [kind, path] of Object.entries(samplePages())) {
  test(`${kind} can be used with the keyboard alone`, async ({ page }) => {
    await page.goto(`/en/${path}`);
    await page.keyboard.press('Tab');
    // The search page focuses its field.
    if (kind !== 'search') {
      await expect(page.locator('.skip')).toBeFocused();
      await expect(page.locator('.skip')).toBeInViewport();
    }
    const faults: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < TAB_PRESSES; step += 1) {
      await page.keyboard.press('Tab');
      const { element, fault } = await focused(page);
      if (element === '' || seen.has(element)) break;
      seen.add(element);
      if (fault) faults.push(`${fault}: ${element}`);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });
}

/** The focused element, and what is wrong with its focus: no size, outside of the window, or no outline. */
function focused(page: Page): Promise<{ element: string; fault: string }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof Element) || active === document.body) return { element: '', fault: '' };
    const all = [...document.querySelectorAll('*')];
    const element = `${all.indexOf(active)} ${active.outerHTML.slice(0, 90)}`;
    const box = active.getBoundingClientRect();
    const style = getComputedStyle(active);
    const marked =
      style.outlineStyle !== 'none' || style.boxShadow !== 'none' || active.matches('input, canvas');
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const fault =
      box.width * box.height === 0
        ? 'no size'
        : inside
          ? marked
            ? ''
            : 'no outline'
          : 'outside of the window';
    return { element, fault };
  });
}
