import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Runs all rules of axe in the light colour scheme, and those on colours once more in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await violationsOf(new AxeBuilder({ page })), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const colors = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
  expect.soft(await violationsOf(colors), 'dark').toEqual([]);
}

/** A line for each violation: the rule, and the selectors of the first elements. */
async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const selectors = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id} (${help}): ${selectors.join(' | ')}`;
  });
}
