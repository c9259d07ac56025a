import { LOCALES } from '#i18n/locales.ts';
import { built, builtFiles, builtPages, sampleOfEachKind } from './pages/built.ts';
import { expect, test } from './test.ts';

const IMAGE = /<meta property="og:image" content="([^"]+)"/;

test('every page has a card that is there', () => {
  const wrong = [...builtPages].filter((path) => {
    const card = IMAGE.exec(built(path))?.[1];
    return path !== '/' && (!card || !builtFiles.has(new URL(card).pathname));
  });
  expect(wrong).toEqual([]);
});

for (const locale of LOCALES) {
  for (const [kind, rest] of Object.entries(sampleOfEachKind())) {
    test(`the card of ${kind} is large, named and a picture, in ${locale}`, async ({ page }) => {
      const html = built(`/${locale}/${rest}`);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(html).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
      await page.goto(`/${locale}/`);
      const card = new URL(IMAGE.exec(html)?.[1] ?? '').pathname;
      const size = await page.evaluate(async (src) => {
        const bitmap = await createImageBitmap(await (await fetch(src)).blob());
        return [bitmap.width, bitmap.height];
      }, card);
      expect(size).toEqual([1200, 630]);
    });
  }
}
