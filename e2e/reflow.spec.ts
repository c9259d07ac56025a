import { LOCALES } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** 1280 px at 200 and at 400 % (WCAG 2.2, 1.4.4 and 1.4.10), and the three widths of the design. */
const WIDTHS = [640, 320, 390, 768, 1440];

for (const locale of LOCALES) {
  test(`no page is wider than its window at any zoom, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [kind, path] of Object.entries(samplePages())) {
      await page.goto(`/${locale}/${path}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => {
          const widthPx = document.documentElement.scrollWidth - innerWidth;
          const outside = [...document.querySelectorAll('main *')].find(
            (element) =>
              element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, pre'),
          );
          return widthPx > 0 ? `${widthPx} px: ${outside?.outerHTML.slice(0, 120)}` : '';
        });
        expect.soft(excess, `${kind} at ${width} px`).toBe('');
      }
    }
  });
}
