import { LOCALES, locales } from '#i18n/locales.ts';
import { sampleOfEachKind } from './pages/built.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  for (const [kind, rest] of Object.entries(sampleOfEachKind())) {
    test(`${kind} can be read without script, in ${locale}`, async ({ page }) => {
      const site = new SitePage(page, locale);
      await site.open(rest);
      await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].lang);
      await expect(site.heading).toBeVisible();
      await expect(page.getByRole('main')).toHaveText(/.{40}/s, { useInnerText: true });
      await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
    });
  }

  test(`search says that it needs script, and offers the lists, in ${locale}`, async ({ page }) => {
    const site = new SitePage(page, locale);
    await site.open('search/');
    await expect(page.getByRole('main').locator('noscript')).toContainText(
      locale === 'en' ? /script/i : /脚本|指令碼|腳本/,
    );
    for (const list of ['people/', 'events/']) await expect(site.linksTo(list).first()).toBeVisible();
  });
}
