import { accessibilityFaults, expectAccessible } from './accessibility.ts';
import { expect, test } from './test.ts';

// A page of each kind is tested in `page-kinds.spec.ts`.
test.describe('for a reader of another language', () => {
  test.use({ locale: 'de' });

  for (const path of ['/', '/404.html']) {
    test(`${path} passes axe, light and dark`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      await expectAccessible(page);
    });
  }
});

test('an image without a text and a faint text are found in both schemes', async ({ page }) => {
  await page.goto('/en/about/');
  await page.evaluate(() => {
    const { style } = document.querySelector<HTMLElement>('main .lead') ?? document.body;
    Object.assign(style, { color: '#999', background: '#aaa' });
    document.querySelector('main')?.append(document.createElement('img'));
  });
  const rules = (await accessibilityFaults(page)).map((line) => line.split(' (')[0]);
  expect(rules.sort()).toEqual(['dark: color-contrast', 'light: color-contrast', 'light: image-alt']);
});
