import { sideBySideSlugs } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const [slug] = sideBySideSlugs;

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
