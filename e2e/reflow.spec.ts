import { LOCALES } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** 1280 px at 200 and at 400 % (WCAG 2.2, 1.4.4 and 1.4.10), and the three widths the pages are drawn for. */
const WIDTHS = [640, 320, 390, 768, 1440];

for (const locale of LOCALES) {
  test(`no page is wider than its window, whatever the zoom, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [kind, rest] of Object.entries(samplePages())) {
      await page.goto(`/${locale}/${rest}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth - innerWidth;
          const out = [...document.querySelectorAll('main *')].find(
            (one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, pre'),
          );
          return wide > 0 ? `${wide} px: ${out?.outerHTML.slice(0, 120)}` : '';
        });
        expect.soft(beyond, `${kind} at ${width} px`).toBe('');
      }
    }
  });
}
