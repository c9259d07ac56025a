import { LOCALES } from '#i18n/locales.ts';
import { site } from '#site.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, test } from './test.ts';

/** Search words of readers who want an error corrected or a page removed. */
const QUERIES = ['更正', '删除', '刪除', '纠错', 'correction', 'remove', 'removal'];

for (const locale of LOCALES) {
  for (const query of QUERIES)
    test(`${query} finds the page of corrections first, in ${locale}`, async ({ page }) => {
      const search = new SearchPage(page, locale);
      await search.search(query);
      await expect(search.results.first()).toHaveAttribute('href', `/${locale}/about/corrections/`);
    });

  test(`the page of corrections leads to the forms, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/about/corrections/`);
    const main = page.getByRole('main');
    await expect(main.locator('a[href$="template=correction.yml"]')).toHaveCount(1);
    const email = main.locator('a[href^="mailto:"]');
    if (site.contactEmail) await expect(email.first()).toHaveAttribute('href', `mailto:${site.contactEmail}`);
    else {
      await expect(email).toHaveCount(0);
      await expect(main).not.toContainText('@');
      await expect(main.locator('a[href$="template=remove.yml"]')).toHaveCount(1);
    }
  });
}
