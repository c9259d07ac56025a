import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Runs all rules of axe in the light colour scheme, and those on colours once more in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** A line for each violation: the colour scheme, the rule, and the selectors of the first elements. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violationsOf(axe(page));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await violationsOf(axe(page).withRules(['color-contrast', 'link-in-text-block']));
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}

/**
 * Reports violations only, and within the page: to list what passes, and to merge the lists in a second page, takes
 * four fifths of the time. The legacy mode leaves out frames of other origins, which no page of the site has; preloading
 * serves rules on sound that starts by itself and on locked orientation, and no page has sound.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false });
}

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => {
    const selectors = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id} (${help}): ${selectors.join(' | ')}`;
  });
}
