import { DomUtils, parseDocument } from 'htmlparser2';
import { LOCALES } from '#i18n/locales.ts';
import { readBuilt, sideBySideSlugs } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  test(`the side-by-side pages pair the paragraphs of two languages, in ${locale}`, () => {
    expect(sideBySideSlugs.length).toBeGreaterThan(0);
    for (const slug of sideBySideSlugs) {
      const pairs = readPairs(readBuilt(`/${locale}/posts/${slug}/beside/`));
      expect(pairs.length, slug).toBeGreaterThan(5);
      expect
        .soft(
          pairs.filter(({ texts }) => texts.length !== 2 || texts.includes('')),
          slug,
        )
        .toEqual([]);
      const other = pairs.flatMap(({ langs }) => langs)[0];
      expect(other, slug).toMatch(locale === 'en' ? /^zh/ : /^en$/);
    }
  });

  test(`a post leads to its side-by-side page, in ${locale}`, async ({ page }) => {
    const slug = sideBySideSlugs[0] ?? '';
    await page.goto(`/${locale}/posts/${slug}/`);
    await page.locator('.beside-link a').click();
    await expect(page).toHaveURL(`/${locale}/posts/${slug}/beside/`);
    await expect(page.locator('[data-pair]').nth(5)).toBeVisible();
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

/** The rows of a side-by-side page: the text of each cell, and the languages of cells that have one of their own. */
function readPairs(html: string): { texts: string[]; langs: string[] }[] {
  const page = parseDocument(html);
  const rows = DomUtils.findAll((element) => element.attribs['data-pair'] !== undefined, page.children);
  return rows.map((row) => {
    const cells = DomUtils.findAll((cell) => cell.parent === row, row.children);
    return {
      texts: cells.map((cell) => DomUtils.textContent(cell).trim()),
      langs: cells.flatMap((cell) => cell.attribs['lang'] ?? []),
    };
  });
}
