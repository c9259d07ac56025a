import type { Page, Route } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
// The browser reports each request that fails.
test.use({ allowed: [/Failed to load resource/] });

/** Every kind of file that a search loads. */
const FILES: readonly [kind: string, pattern: RegExp][] = [
  ['the tables', /\/pagefind\/tables\./],
  ['an index file', /\.pf_index/],
  ['the text of a page', /\.pf_fragment/],
];

/** What may happen to a file, and what the reader is told. */
const FAULTS: readonly [name: string, answer: (route: Route) => Promise<void>, told: RegExp][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not found' }), /服务器没有返回/],
  [
    'is an HTML page',
    (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>登录</p>' }),
    /已损坏/,
  ],
  ['is cut off', cutOff, /已损坏|网络中断/],
  ['breaks off', (route) => route.abort('connectionreset'), /网络中断/],
];

/** Words of texts that are no name: a name is found without the index. */
const QUERY = '近百位';

for (const [kind, pattern] of FILES) {
  for (const [name, answer, told] of FAULTS) {
    test(`when ${kind} ${name}, the page says so and finishes by itself`, async ({ page }) => {
      const search = new SearchPage(page, 'zh-hans');
      const repair = await breakFiles(page, pattern, answer);
      await search.search(QUERY);
      await expect(search.status).toHaveText(told);
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
    await breakFiles(page, pattern, () => new Promise(() => undefined));
    await search.search(QUERY);
    await expect(search.status).toHaveText(/正在搜索/, { timeout: 3000 });
    await expect(search.status).toHaveText(/网络较慢/, { timeout: 8000 });
    await expect(search.status).toHaveText(/网络太慢/, { timeout: 15_000 });
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
    await search.input.fill(QUERY);
    await expect(search.status).toHaveText(/现在没有网络/);
    await expectNoAnswer(search);
    await repair();
    await context.setOffline(false);
    await expect(search.results.first()).toBeVisible({ timeout: 20_000 });
  });
}

test('earlier results leave when a later search fails', async ({ page }) => {
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

for (const [kind, pattern] of FILES) {
  for (const [name, answer, told] of FAULTS) {
    test(`when ${kind} ${name}, the box says so and finishes by itself`, async ({ page }) => {
      const search = new SearchPage(page, 'zh-hans');
      await search.open('about/');
      const repair = await breakFiles(page, pattern, answer);
      await search.box.fill(QUERY);
      await expect(search.boxList).toHaveText(told);
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
    await search.open('about/');
    await breakFiles(page, pattern, () => new Promise(() => undefined));
    await search.box.fill(QUERY);
    await expect(search.boxList).toHaveText(/正在搜索/, { timeout: 3000 });
    await expect(search.boxList).toHaveText(/网络较慢/, { timeout: 8000 });
    await expect(search.boxList).toHaveText(/网络太慢/, { timeout: 15_000 });
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

test('a pasted text is searched without stopping the page', async ({ page }) => {
  const search = new SearchPage(page, 'zh-hans');
  await search.search('敖小剑');
  await expect(search.results.first()).toBeVisible();
  const response = await page.request.get('/zh-hans/posts/contributors-meet-again-shanghai-2023/');
  const [, article = ''] = /<div class="column">([\s\S]*)<\/main>/.exec(await response.text()) ?? [];
  const text = article.replace(/<[^>]+>/g, '');
  const longest = await page.evaluate(
    async (pasted) => {
      let task = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) task = Math.max(task, duration);
      }).observe({ type: 'longtask', buffered: false });
      const input = document.querySelector<HTMLInputElement>('[data-search-input]');
      if (input) input.value = pasted;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 2500));
      return task;
    },
    text.replace(/\s+/g, ' ').slice(200, 4520),
  );
  // The longest task measured 378 to 747 ms at a load of 20 on two cores; without slices such a text took 11 s or more.
  expect(longest).toBeLessThan(1000);
  await expect(search.results.first()).toHaveAttribute('href', /contributors-meet-again-shanghai-2023/);
});

/** Answers all requests for some files in another way, until the returned function is called. */
async function breakFiles(
  page: Page,
  pattern: RegExp,
  answer: (route: Route) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const handler = async (route: Route) => {
    await answer(route);
  };
  await page.route(pattern, handler);
  return () => page.unroute(pattern, handler);
}

async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
}

/** Nothing on the page may look like an answer. */
async function expectNoAnswer(search: SearchPage): Promise<void> {
  await expect(search.results).toHaveCount(0);
  await expect(search.count).toHaveCount(0);
  await expect(search.main).not.toContainText('没有找到');
  await expect(search.status).toHaveText(/这不表示没有结果/);
  await expect(search.main.locator('[aria-busy]')).toHaveCount(0);
}
