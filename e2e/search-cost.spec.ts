import { SearchPage } from './pages/search-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);

/** What a reader loads before the first result: on a slow phone each request costs 150 ms, each 20 KB another 100. */
const MAX_REQUESTS = 15;
const MAX_KB = 120;

/** A word in texts with an English alias, a name, a word across both scripts, and questions. */
for (const query of ['混沌工程', '敖小剑', 'KubeCon上海', '谁参加了2023上海', '敖小剑的演讲']) {
  test(`the first result of ${query} needs few files`, async ({ page }) => {
    const requests: { url: string; started: number; kb: Promise<number> }[] = [];
    page.on('requestfinished', (request) => {
      const kb = request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        return (responseBodySize + responseHeadersSize) / 1024;
      });
      requests.push({ url: request.url(), started: request.timing().startTime, kb });
    });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main [data-search-result]')) return;
        performance.mark('result');
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true });
    });
    const search = new SearchPage(page, 'zh-hans');
    await search.search(query);
    await expect(search.results.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const shown = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('result')[0]?.startTime ?? 0),
    );
    const before = requests.filter(({ started }) => started <= shown);
    const kb = (await Promise.all(before.map((request) => request.kb))).reduce((sum, size) => sum + size, 0);
    const listed = before.map(({ url }) => url).join('\n');
    expect(before.length, listed).toBeLessThanOrEqual(MAX_REQUESTS);
    expect(before.length, 'requests are counted').toBeGreaterThan(5);
    expect(kb, listed).toBeLessThanOrEqual(MAX_KB);
  });
}
