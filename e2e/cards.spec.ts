import { LOCALES } from '#i18n/locales.ts';
import { builtFiles, builtPages, readBuilt, samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const IMAGE = /<meta property="og:image" content="([^"]+)"/;

test('every page has a social card that exists', () => {
  const wrong = [...builtPages].filter((path) => {
    const card = IMAGE.exec(readBuilt(path))?.[1];
    return !card || !builtFiles.has(new URL(card).pathname);
  });
  expect(wrong).toEqual([]);
});

for (const locale of LOCALES) {
  test(`social cards are large images with a text alternative, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    for (const path of Object.values(samplePages())) {
      const html = readBuilt(`/${locale}/${path}`);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(html).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
      expect(await page.evaluate(sizeOf, new URL(IMAGE.exec(html)?.[1] ?? '').pathname)).toEqual([1200, 630]);
    }
  });
}

async function sizeOf(path: string): Promise<number[]> {
  const bitmap = await createImageBitmap(await (await fetch(path)).blob());
  return [bitmap.width, bitmap.height];
}
