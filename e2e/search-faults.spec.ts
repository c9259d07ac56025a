import type { Route } from '@playwright/test';
import { breakFiles, controlTime, FAULTS, FILES, QUERY } from './pages/search-files.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
// The browser reports each request that fails.
test.use({ allowed: [/Failed to load resource/] });

for (const [kind, pattern, query] of FILES) {
  for (const [name, answer, message] of FAULTS) {
    test(`when ${kind} ${name}, the page says so and finishes by itself`, async ({ page }) => {
      const search = new SearchPage(page, 'zh-hans');
      const repair = await breakFiles(page, pattern, answer);
      await search.search(query);
      await expect(search.status).toHaveText(message);
      await expectNoAnswer(search);
      await repair();
      await expect(search.count).toHaveText(/[1-9]/, { timeout: 20_000 });
      await expect(search.results.first()).toBeVisible();
    });
  }

  test(`when ${kind} takes 15 s, the page says that it is loading, then that the network is slow`, async ({
    page,
  }) => {
    const search = new SearchPage(page, 'zh-hans');
    await controlTime(page);
    await breakFiles(page, pattern, () => new Promise(() => undefined));
    await search.search(query);
    await expect(search.status).toHaveText(/正在搜索/, { timeout: 3000 });
    await page.clock.fastForward(4000);
    await expect(search.status).toHaveText(/网络较慢/);
    await page.clock.fastForward(12_000);
    await expect(search.status).toHaveText(/网络太慢/);
    await expectNoAnswer(search);
  });

  test(`when the network goes before ${kind} is loaded, the search ends when it is back`, async ({
    page,
    context,
  }) => {
    const search = new SearchPage(page, 'zh-hans');
    await search.open('search/');
    const repair = await breakFiles(page, pattern, (route) => route.abort('internetdisconnected'));
    await context.setOffline(true);
    await search.input.fill(query);
    await expect(search.status).toHaveText(/现在没有网络/);
    await expectNoAnswer(search);
    await repair();
    await context.setOffline(false);
    await expect(search.results.first()).toBeVisible({ timeout: 20_000 });
  });
}

test('earlier results are removed when a later search fails', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('敖小剑');
  await expect(search.results.first()).toBeVisible();
  await breakFiles(page, /\.pf_(?:index|fragment)/, (route) => route.abort());
  await search.input.fill(QUERY);
  await expect(search.status).toHaveText(/网络中断/);
  await expectNoAnswer(search);
});

test('names that are known are shown, with the word that the results are incomplete', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  const repair = await breakFiles(page, /\.pf_index/, (route) => route.fulfill({ status: 503 }));
  await search.search('敖小剑');
  await expect(search.results.first()).toHaveAttribute('href', /\/people\/ao-xiaojian\/$/);
  await expect(search.notes).toHaveText(/下面的结果不全/);
  await repair();
  await expect(search.notes).not.toHaveText(/下面的结果不全/, { timeout: 20_000 });
});

for (const [fault, answer] of [
  ['is missing', (route: Route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['breaks off', (route: Route) => route.abort('connectionreset')],
  ['does not come', () => new Promise(() => undefined)],
] as const) {
  test(`when the code of the search page ${fault}, the page says so and links the lists`, async ({
    page,
  }) => {
    const search = new SearchPage(page, 'zh-hans');
    await breakFiles(page, /\/_astro\/search-engine/, answer);
    await page.goto('/zh-hans/search/?q=%E6%95%96', { waitUntil: 'commit' });
    await expect(search.main.getByText('正在载入搜索')).toBeVisible();
    await expect(search.main.getByText('请重新加载本页')).toBeVisible();
    await expect(search.main.getByRole('link', { name: '人物' })).toBeVisible();
  });
}

test('the note about loading is removed when the search page has started', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('敖小剑');
  await expect(search.results.first()).toBeVisible();
  await expect(search.main.getByText('正在载入搜索')).toHaveCount(0);
});

/** Asserts that the page has nothing that looks like a result. */
async function expectNoAnswer(search: SearchPage): Promise<void> {
  await expect(search.results).toHaveCount(0);
  await expect(search.count).toHaveCount(0);
  await expect(search.main).not.toContainText('没有找到');
  await expect(search.status).toHaveText(/这不表示没有结果/);
  await expect(search.main.locator('[aria-busy]')).toHaveCount(0);
}
