import type { Page } from '@playwright/test';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.setTimeout(300_000);

test('every kind of page has targets that a finger can hit', async ({ page }) => {
  for (const [kind, path] of Object.entries(samplePages())) {
    await page.goto(`/zh-hans/${path}`);
    await page.waitForLoadState('networkidle');
    const small = await smallTargets(page);
    test.info().annotations.push({ type: 'targets', description: `${kind}: ${small.total} targets` });
    expect.soft(small.total, `targets of ${kind}`).toBeGreaterThan(5);
    expect.soft(small.faults.slice(0, 20), `targets of ${kind}`).toEqual([]);
  }
});

/**
 * Targets below 24 by 24 px whose circle of 24 px touches another target (WCAG 2.2, 2.5.8). Links within a sentence are
 * excepted, and marks of pictures, for which the lists have the same links.
 */
function smallTargets(page: Page): Promise<{ total: number; faults: string[] }> {
  return page.evaluate(() => {
    const MIN_PX = 24;
    // Rounding of layout.
    const TOLERANCE_PX = 0.5;
    const isInSentence = (element: Element) => {
      const block = element.closest('p, blockquote, figcaption, .text li, .text td');
      if (!block || getComputedStyle(element).display !== 'inline') return false;
      const own = element.textContent?.trim().length ?? 0;
      return (block.textContent?.trim().length ?? 0) > own;
    };
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('svg, .skip') &&
        element.getClientRects().length > 0,
    );
    const targets = all.map((element) => {
      const label = element.closest('label');
      const rect = (label ?? element).getBoundingClientRect();
      return { element, rect, x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    });
    const isSmall = ({ rect }: { rect: DOMRect }) =>
      rect.width < MIN_PX - TOLERANCE_PX || rect.height < MIN_PX - TOLERANCE_PX;
    const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const faults = targets
      .filter((target) => isSmall(target) && !isInSentence(target.element))
      .filter((target) =>
        targets.some(
          (other) =>
            other !== target &&
            !other.element.contains(target.element) &&
            !target.element.contains(other.element) &&
            (distance(target.x, target.y, other.rect) < MIN_PX / 2 - TOLERANCE_PX ||
              (isSmall(other) && Math.hypot(target.x - other.x, target.y - other.y) < MIN_PX - TOLERANCE_PX)),
        ),
      )
      .map(
        ({ element, rect }) =>
          `${Math.round(rect.width)}×${Math.round(rect.height)} ${element.closest('[class]')?.className} ${element.outerHTML.slice(0, 90)}`,
      );
    return { total: targets.length, faults };
  });
}
