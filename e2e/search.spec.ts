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

test('a number of results above a thousand is written once', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('k');
  await expect(search.status).toHaveText(/^约?\s*\d{4,} 条结果$/);
});

test('the words of JavaScript are searched like others', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  for (const word of ['constructor', '__proto__ hasOwnProperty', 'toString']) {
    await search.search(word);
    await expect(search.status).toHaveText(/^\d+ 条结果$/);
  }
});

test('the message for a pasted text that is not found has only its start', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.open('search/');
  await search.input.fill('齉龘'.repeat(5000));
  await expect(search.main.locator('.search-none p').first()).toHaveText(/^没有找到“(?:齉龘){30}…”。$/);
});

test('a passage of a result leads to its paragraph', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('维护者');
  await search.passages.and(page.locator('[href*="#p-"]')).first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page).toHaveURL(/#/);
});

/** Words for the pages of the site, and the page that must be first. */
const SITE_PAGES: readonly [locale: 'zh-hans' | 'zh-hant' | 'en', query: string, path: string][] = [
  ['zh-hans', '更正', 'about/corrections'],
  ['zh-hans', '删除', 'about/corrections'],
  ['zh-hans', '承诺', 'about/promises'],
  ['zh-hans', '关于本站', 'about'],
  ['zh-hans', '统计', 'numbers'],
  ['zh-hans', 'API', 'data'],
  ['zh-hans', '离线', 'offline'],
  ['zh-hans', '全部议题', 'talks'],
  ['zh-hans', '关系图谱', 'graph'],
  ['zh-hant', '關係路徑', 'connect'],
  ['zh-hant', '城市', 'places'],
  ['zh-hant', '主題', 'topics'],
  ['en', 'corrections', 'about/corrections'],
  ['en', 'topics', 'topics'],
  ['en', 'RSS', 'data'],
  ['en', 'what is missing', 'missing'],
];

for (const [locale, query, path] of SITE_PAGES) {
  test(`${query} finds the page ${path} first, in ${locale}`, async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.search(query);
    await expect(search.results.first()).toHaveAttribute('href', `/${locale}/${path}/`);
  });
}

test('two names offer how they are connected', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('王泽锋 敖小剑');
  const link = search.notes.locator('[data-search-connection]');
  await expect(link).toHaveText('查看王泽锋和敖小剑的关系路径');
  await link.click();
  await expect(page).toHaveURL(/\/connect\/\?from=person:kevin-wang&to=person:ao-xiaojian/);
});

test('a name with other characters of the same sound is suggested', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('谁是李想');
  await expect(search.count).toHaveText('0');
  await expect(search.main.locator('.search-similar').getByRole('link').first()).toHaveText('李响');
});

test('a misspelt Latin name offers the name', async ({ page }) => {
  const search = new SearchPage(page, 'en');
  await search.search('kubecom');
  await search.main.locator('[data-search-correction]').click();
  await expect(search.results.first()).toHaveAttribute('href', /kubecon/);
});

for (const locale of LOCALES) {
  test(`each page counts once in the facet of languages, in ${locale}`, async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.search('KubeCon');
    const [count = ''] = await search.count.allTextContents();
    const languages = search.main.locator('[data-search-facet="lang"] .search-number');
    const numbers = (await languages.allTextContents()).map(Number);
    // A facet with one value is not shown.
    if (numbers.length > 0) expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(Number(count));
  });
}
