import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Enough to pass the header and reach well into the page. */
const TAB_PRESSES = 60;

/** Goes through the open page by the Tab key: the focus is seen at each step, and first on the link that skips the header. */
export async function expectKeyboardUse(page: Page, kind: string): Promise<void> {
  await page.keyboard.press('Tab');
  // The search page focuses its field.
  if (kind !== 'search') {
    await expect.soft(page.locator('.skip')).toBeFocused();
    await expect.soft(page.locator('.skip')).toBeInViewport();
  }
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < TAB_PRESSES; step += 1) {
    await page.keyboard.press('Tab');
    const { element, fault } = await page.evaluate(focused);
    if (element === '' || seen.has(element)) break;
    seen.add(element);
    if (fault) faults.push(`${fault}: ${element}`);
  }
  expect.soft(seen.size, 'elements that the Tab key reaches').toBeGreaterThan(5);
  expect.soft(faults, 'keyboard').toEqual([]);
}

/** The focused element, and what is wrong with its focus: no size, outside of the window, or no outline. */
function focused(): { element: string; fault: string } {
  const active = document.activeElement;
  if (!(active instanceof Element) || active === document.body) return { element: '', fault: '' };
  const all = [...document.querySelectorAll('*')];
  const element = `${all.indexOf(active)} ${active.outerHTML.slice(0, 90)}`;
  const box = active.getBoundingClientRect();
  const style = getComputedStyle(active);
  const marked =
    style.outlineStyle !== 'none' || style.boxShadow !== 'none' || active.matches('input, canvas');
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (box.width * box.height === 0) return { element, fault: 'no size' };
  if (!inside) return { element, fault: 'outside of the window' };
  return { element, fault: marked ? '' : 'no outline' };
}
