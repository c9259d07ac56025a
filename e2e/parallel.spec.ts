import { LOCALES } from '#i18n/locales.ts';
import { sideBySideSlugs } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  test(`the side-by-side page pairs the paragraphs of two languages, in ${locale}`, async ({ page }) => {
    expect(sideBySideSlugs.length).toBeGreaterThan(0);
    for (const slug of sideBySideSlugs) {
      await page.goto(`/${locale}/posts/${slug}/`);
      await page.locator('.beside-link a').click();
      await expect(page).toHaveURL(`/${locale}/posts/${slug}/beside/`);
      const pairs = await page
        .locator('[data-pair]')
        .evaluateAll((rows) =>
          rows.map((row) => [row.children[0]?.textContent?.trim(), row.children[1]?.textContent?.trim()]),
        );
      expect(pairs.length).toBeGreaterThan(5);
      expect
        .soft(
          pairs.filter(([first, second]) => !first || !second),
          slug,
        )
        .toEqual([]);
      const other = page.locator('[data-pair] > [lang]').first();
      await expect(other).toHaveAttribute('lang', locale === 'en' ? /^zh/ : 'en');
    }
  });
}

test('paired paragraphs are side by side on a wide screen and stacked on a narrow one', async ({ page }) => {
  await page.goto(`/en/posts/${sideBySideSlugs[0]}/beside/`);
  const boxes = async () => {
    const cells = page.locator('[data-pair]').first().locator('> div');
    return [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()] as const;
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  const [left, right] = await boxes();
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});
