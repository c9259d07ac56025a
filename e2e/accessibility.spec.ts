import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
import { sampleOfEachKind } from './pages/built.ts';
import { expect, test } from './test.ts';

for (const locale of LOCALES) {
  for (const [kind, rest] of Object.entries(sampleOfEachKind())) {
    test(`${kind} has no barrier, light or dark, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/${rest}`);
      await expectNoBarrier(page);
    });
  }
}

test.describe('for a reader of another language', () => {
  test.use({ locale: 'de' });

  for (const path of ['/', '/404.html']) {
    test(`${path} has no barrier, light or dark`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      await expectNoBarrier(page);
    });
  }
});

/** Everything axe knows in the light, and once more in the dark what depends on colours. */
async function expectNoBarrier(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await barriers(new AxeBuilder({ page })), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
  expect.soft(await barriers(colours), 'dark').toEqual([]);
}

/** What axe finds, as lines: the rule and the places. */
async function barriers(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id} (${help}): ${places.join(' | ')}`;
  });
}
