import { localeInfo } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { measurePageWeight } from '#testing/page-weight.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expectKeyboardUse } from './keyboard.ts';
import { SitePage } from './pages/site-page.ts';
import { reflowFaults } from './reflow.ts';
import { expect, test } from './test.ts';
import { expectWithinWeight } from './weight-limits.ts';

/** A page of each kind is opened once in each language, by the switch in its header; all that needs it open is tested. */
test.setTimeout(300_000);

for (const [kind, path] of Object.entries(samplePages())) {
  test(`${kind}: weight, axe in light and dark, any zoom, keyboard, language switch`, async ({ page }) => {
    // The cache is empty.
    expectWithinWeight(kind, await measurePageWeight(page, `/zh-hans/${path}`));
    for (const [locale, next] of [
      ['zh-hans', 'en'],
      ['en', 'zh-hant'],
      ['zh-hant', 'zh-hans'],
    ] as const) {
      await test.step(locale, async () => {
        expect.soft(await accessibilityFaults(page), `axe in ${locale}`).toEqual([]);
        expect.soft(await reflowFaults(page), `wider than its window in ${locale}`).toEqual([]);
        await page.emulateMedia({ colorScheme: null, reducedMotion: null });
        if (locale === 'en') await expectKeyboardUse(page, kind);
        await new SitePage(page, locale).switchTo(next);
        await page.waitForURL(`/${next}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', localeInfo[next].lang);
      });
    }
  });
}
