import type { Page } from '@playwright/test';

/** 1280 px at 200 and at 400 % (WCAG 2.2, 1.4.4 and 1.4.10), and the three widths of the design. */
const WIDTHS = [640, 320, 390, 768, 1440];

/** A line for each width of the window that the open page exceeds, with the first element that does. */
export async function reflowFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const excess = await page.evaluate(excessWidth);
    if (excess !== '') faults.push(`at ${width} px: ${excess}`);
  }
  if (before) await page.setViewportSize(before);
  return faults;
}

/** Runs in the page. */
function excessWidth(): string {
  const widthPx = document.documentElement.scrollWidth - innerWidth;
  if (widthPx <= 0) return '';
  const outside = [...document.querySelectorAll('main *')].find(
    (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, pre'),
  );
  return `${widthPx} px: ${outside?.outerHTML.slice(0, 120)}`;
}
