import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  test(`every kind of page is readable without scripts, in ${locale}`, async ({ page }) => {
    const site = new SitePage(page, locale);
    for (const [kind, path] of Object.entries(samplePages())) {
      await test.step(kind, async () => {
        await site.open(path);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', localeInfo[locale].lang);
        await expect.soft(site.heading).toBeVisible();
        await expect.soft(page.getByRole('main')).toHaveText(/.{15}/s, { useInnerText: true });
        await expect.soft(page.getByRole('banner').getByRole('link').first()).toBeVisible();
      });
    }
  });

  test(`the search page explains that it needs scripts, and links the lists, in ${locale}`, async ({
    page,
  }) => {
    const site = new SitePage(page, locale);
    await site.open('search/');
    const words = locale === 'en' ? 'Search needs JavaScript' : /搜[索尋]需要 JavaScript/;
    await expect(page.getByRole('main')).toContainText(words, { useInnerText: true });
    for (const list of ['people/', 'events/']) await expect(site.linksTo(list).first()).toBeVisible();
  });
}
