import { LOCALES } from '#i18n/locales.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);

/** Queries and the URL of the result that must be first. */
const QUERIES: readonly [query: string, url: RegExp][] = [
  ['贡献者峰会', /\/events\/contributor-summit-china-2023\/$/],
  ['貢獻者峯會', /\/events\/contributor-summit-china-2023\/$/],
  ['上海', /\/places\/shanghai\/$/],
  ['KubeCon上海', /\/events\/kubecon-china-(?:2018|2019|2023|2026)\/$/],
  ['敖小剑', /\/people\/ao-xiaojian\/$/],
  ['aoxiaojian', /\/people\/ao-xiaojian\/$/],
  ['Linus', /\/people\/linus-torvalds\/$/],
];

for (const locale of LOCALES) {
  for (const [query, url] of QUERIES) {
    test(`${query} finds the right page first, in ${locale}`, async ({ page }) => {
      const search = new SearchPage(page, locale);
      await search.search(query);
      await expect(search.results.first()).toHaveAttribute('href', url);
      await expect(search.results.first()).toHaveAttribute('href', new RegExp(`^/${locale}/`));
      await expect(search.count).toHaveText(/[1-9]/);
    });
  }
}

test('the box in the header leads to the search page, which shows the query', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.open();
  await search.searchInHeader('敖小剑');
  await expect(page).toHaveURL(/\/zh-hans\/search\/\?q=/);
  await expect(search.results.first()).toHaveAttribute('href', /\/people\/ao-xiaojian\/$/);
});

test('a query without results shows the count 0', async ({ page }) => {
  const search = new SearchPage(page, 'en');
  await search.search('zzqqxxvv');
  await expect(search.count).toHaveText('0');
  await expect(search.results).toHaveCount(0);
});

test('a passage of a result leads to its paragraph', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('维护者');
  await search.passages.and(page.locator('[href*="#p-"]')).first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page).toHaveURL(/#/);
});
