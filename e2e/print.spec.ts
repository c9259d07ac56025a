import { readBuilt, samplePages, sideBySideSlugs } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** A recap of a text on the web. */
const slug = sideBySideSlugs.find((one) =>
  /source-box[^>]*>.*?href="http/s.test(readBuilt(`/zh-hant/posts/${one}/`)),
);

test('a recap prints its text and the URL of its source, without navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`/zh-hant/posts/${slug}/`);
  for (const part of ['header.top', '.side', '.beside', '#related', '.beside-link'])
    await expect(page.locator(part).first()).toBeHidden();
  await expect(page.locator('.text')).toBeVisible();
  const source = page.locator('.source-box a[href^="http"]').first();
  const printedUrl = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printedUrl).toContain(await source.getAttribute('href'));
  await expect(page.locator('.printed')).toContainText(`/zh-hant/posts/${slug}/`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

/** Parts of a page that react to a reader, and nothing on paper. */
const INTERACTIVE = '.filter, main button, main nav, .pins, .watch';

for (const kind of ['event', 'person', 'project', 'organization', 'series'] as const) {
  const path = samplePages()[kind];
  test(`the page of one ${kind} prints its evidence and everything folded, without controls`, async ({
    page,
  }) => {
    test.skip(path === undefined, 'the archive has none');
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/en/${path}`);
    const folded = await page
      .locator('main details:not(.embed, .requests)')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.checkVisibility() &&
              ![...one.children].some(
                (child) => child.tagName !== 'SUMMARY' && child.getClientRects().length > 0,
              ),
          )
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(folded).toEqual([]);
    const quotes = page.locator('main blockquote').filter({ visible: true });
    expect(await quotes.count()).toBeGreaterThan(0);
    const shown = page.locator(INTERACTIVE).filter({ visible: true });
    expect(await shown.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)))).toEqual([]);
  });
}
