import { LOCALES } from '#i18n/locales.ts';
import { builtFiles, builtPages, readBuilt, samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const IMAGE = /<meta property="og:image" content="([^"]+)"/;

test('every page has a card that is there', () => {
  const wrong = [...builtPages].filter((path) => {
    const card = IMAGE.exec(readBuilt(path))?.[1];
    return !card || !builtFiles.has(new URL(card).pathname);
  });
  expect(wrong).toEqual([]);
});

for (const locale of LOCALES) {
  test(`cards are large, named and pictures, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    for (const rest of Object.values(samplePages())) {
      const html = readBuilt(`/${locale}/${rest}`);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(html).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
      expect(await page.evaluate(sizeOf, new URL(IMAGE.exec(html)?.[1] ?? '').pathname)).toEqual([1200, 630]);
    }
  });
}

async function sizeOf(address: string): Promise<number[]> {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  return [bitmap.width, bitmap.height];
}
