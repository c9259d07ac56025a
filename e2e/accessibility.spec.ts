import { LOCALES } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './test.ts';

for (const locale of LOCALES) {
  for (const [kind, rest] of Object.entries(samplePages())) {
    test(`${kind} has no barrier, light or dark, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/${rest}`);
      await expectNoBarrier(page);
    });
  }
}

test.describe('for a reader of another language', () => {
  test.use({ locale: 'de' });

  for (const path of ['/', '/404.html']) {
    test(`${path} has no barrier, light or dark`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      await expectNoBarrier(page);
    });
  }
});
