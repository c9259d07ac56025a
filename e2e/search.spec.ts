import { LOCALES } from '#i18n/locales.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, test } from './test.ts';

test.skip(process.env['CONTENT_DIR'] !== undefined, 'it asks for pages of the archive itself');

/** What readers type, and the page that must come first. */
const QUESTIONS: readonly [question: string, page: RegExp][] = [
  ['贡献者峰会', /\/events\/contributor-summit-china-2023\/$/],
  ['貢獻者峯會', /\/events\/contributor-summit-china-2023\/$/],
  ['上海', /\/events\/[^/]+\/$/],
  ['KubeCon上海', /\/events\/kubecon-china-(?:2018|2019|2023|2026)\/$/],
  ['敖小剑', /\/people\/ao-xiaojian\/$/],
  ['aoxiaojian', /\/people\/ao-xiaojian\/$/],
  ['Linus', /\/people\/linus-torvalds\/$/],
];

for (const locale of LOCALES) {
  for (const [question, address] of QUESTIONS) {
    test(`${question} finds the right page first, in ${locale}`, async ({ page }) => {
      const search = new SearchPage(page, locale);
      await search.ask(question);
      await expect(search.results.first()).toHaveAttribute('href', address);
      await expect(search.results.first()).toHaveAttribute('href', new RegExp(`^/${locale}/`));
      await expect(search.count).toHaveText(/[1-9]/);
    });
  }
}

test('the box in the header leads to the search page, which keeps the question', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.open();
  await search.askInHeader('敖小剑');
  await expect(page).toHaveURL(/\/zh-hans\/search\/\?q=/);
  await expect(search.results.first()).toHaveAttribute('href', /\/people\/ao-xiaojian\/$/);
});

test('nonsense finds nothing, and says so', async ({ page }) => {
  const search = new SearchPage(page, 'en');
  await search.ask('zzqqxxvv');
  await expect(search.count).toHaveText('0');
  await expect(search.results).toHaveCount(0);
});

test('a place in a result leads to where the words stand', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.ask('维护者');
  await search.places.first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page).toHaveURL(/#/);
});
