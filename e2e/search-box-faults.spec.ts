import { breakFiles, controlTime, FAULTS, FILES, loadCode, QUERY } from './pages/search-files.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
// The browser reports each request that fails.
test.use({ allowed: [/Failed to load resource/] });

for (const [kind, pattern, query] of FILES) {
  for (const [name, answer, message] of FAULTS) {
    test(`when ${kind} ${name}, the box says so and finishes by itself`, async ({ page }) => {
      const search = new SearchPage(page, 'zh-hans');
      await search.open('about/');
      const repair = await breakFiles(page, pattern, answer);
      await search.box.fill(query);
      await expect(search.boxList).toHaveText(message);
      await expect(search.boxList).toHaveText(/这不表示没有结果/);
      await expect(search.boxResults).toHaveCount(0);
      await repair();
      await expect(search.boxResults.first()).toBeVisible({ timeout: 20_000 });
    });
  }

  test(`when ${kind} takes 15 s, the box says that it is loading, then that the network is slow`, async ({
    page,
  }) => {
    const search = new SearchPage(page, 'zh-hans');
    await controlTime(page);
    await search.open('about/');
    await breakFiles(page, pattern, () => new Promise(() => undefined));
    await search.box.fill(query);
    await expect(search.boxList).toHaveText(/正在搜索/, { timeout: 3000 });
    await page.clock.fastForward(4000);
    await expect(search.boxList).toHaveText(/网络较慢/);
    await page.clock.fastForward(12_000);
    await expect(search.boxList).toHaveText(/网络太慢/);
  });

  test(`when the network goes before ${kind} is loaded, the box says so and finishes when it is back`, async ({
    page,
    context,
  }) => {
    const search = new SearchPage(page, 'zh-hans');
    await search.open('about/');
    const repair = await breakFiles(page, pattern, (route) => route.abort('internetdisconnected'));
    await search.box.focus();
    await loadCode(page);
    await context.setOffline(true);
    await search.box.fill(query);
    await expect(search.boxList).toHaveText(/现在没有网络.*这不表示没有结果/);
    await expect(search.boxResults).toHaveCount(0);
    await repair();
    await context.setOffline(false);
    await expect(search.boxResults.first()).toBeVisible({ timeout: 20_000 });
  });
}

test('when the code of the search is missing, the box says so and finishes by itself', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.open('about/');
  const repair = await breakFiles(page, /\/_astro\/search-engine/, (route) => route.abort());
  await search.box.fill(QUERY);
  await expect(search.boxList).toHaveText(/网络中断.*这不表示没有结果/);
  await repair();
  await expect(search.boxResults.first()).toBeVisible({ timeout: 20_000 });
});

test('a message of the box is not read out as a result', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.open('about/');
  await breakFiles(page, /\.pf_index/, () => new Promise(() => undefined));
  await search.box.fill(QUERY);
  await expect(search.boxList).toHaveText(/正在搜索/);
  await expect(search.boxResults).toHaveCount(0);
});
