import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
import { sampleOfEachKind } from './pages/built.ts';
import { expect, test } from './test.ts';

const pages: [name: string, path: string][] = LOCALES.flatMap((locale) =>
  Object.entries(sampleOfEachKind()).map(([kind, rest]): [string, string] => [
    `${kind} in ${locale}`,
    `/${locale}/${rest}`,
  ]),
);

for (const [name, path] of [
  ...pages,
  ['the chooser', '/'],
  ['the page for what is missing', '/404.html'],
] as const) {
  test(`${name} has no barrier, light or dark`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await barriers(page), colorScheme).toEqual([]);
    }
  });
}

/** What axe finds, as lines: the rule and the places. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id} (${help}): ${places.join(' | ')}`;
  });
}
