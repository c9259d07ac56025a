import { LOCALES } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './test.ts';

for (const locale of LOCALES) {
  for (const [kind, path] of Object.entries(samplePages())) {
    test(`${kind} passes axe, light and dark, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await expectAccessible(page);
    });
  }
}

test.describe('for a reader of another language', () => {
  test.use({ locale: 'de' });

  for (const path of ['/', '/404.html']) {
    test(`${path} passes axe, light and dark`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      await expectAccessible(page);
    });
  }
});
