import type { Page } from '@playwright/test';
import { sideBySideSlugs } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const [slug] = sideBySideSlugs;
const paragraph = '.text [id^="p-"]:not([data-former])';

test.use({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });

test('the contents follow the reader', async ({ page }) => {
  await page.goto(`/en/posts/${slug}/`);
  const last = page.locator('.side nav a').last();
  await expect(last).not.toHaveAttribute('aria-current');
  await page
    .locator('.text h2:not(#footnote-label)')
    .last()
    .evaluate((heading) => heading.scrollIntoView());
  await expect(last).toHaveAttribute('aria-current', 'location');
  await expect(page.locator('.side nav [aria-current]')).toHaveCount(1);
});

test('keys move between paragraphs and copy a link to one', async ({ page }) => {
  await page.goto(`/zh-hans/posts/${slug}/`);
  const second = await page.locator(paragraph).nth(1).getAttribute('id');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator(`#${second}`)).toBeFocused();
  await page.keyboard.press('y');
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`#${second}$`));
  await page.keyboard.press('k');
  await expect(page.locator(paragraph).first()).toBeFocused();
});

test('a paragraph shows a button for its link on hover', async ({ page }) => {
  await page.goto(`/zh-hant/posts/${slug}/`);
  await page.locator(paragraph).nth(1).hover();
  await page.getByRole('button', { name: /複製本段的(?:鏈接|連結)/ }).click();
  await expect(page).toHaveURL(/#p-[0-9a-f]{8}$/);
});

test('a preview can be pinned and removed', async ({ page }) => {
  await page.goto(`/en/posts/${slug}/`);
  const link = page.locator('.text a[data-preview]').first();
  await link.focus();
  await expect(page.locator('.preview')).toBeVisible();
  await page.keyboard.press('p');
  const pins = page.getByRole('region', { name: 'Pinned previews' });
  await expect(pins.getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`${await link.getAttribute('href')}$`),
  );
  await expect(page.locator('.preview')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(pins).toBeHidden();
});

test('the key b opens the side-by-side page, and returns', async ({ page }) => {
  await page.goto(`/en/posts/${slug}/`);
  await page.keyboard.press('b');
  await expect(page).toHaveURL(`/en/posts/${slug}/beside/`);
  await page.waitForLoadState();
  await page.keyboard.press('b');
  await expect(page).toHaveURL(`/en/posts/${slug}/`);
});

test('the table of keyboard shortcuts opens, closes, and turns single keys off', async ({ page }) => {
  await page.goto(`/en/posts/${slug}/`);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(shortcutTable(page)).toContainText('Next paragraph');
  await page.keyboard.press('Escape');
  await expect(shortcutTable(page)).toBeHidden();
  await page.keyboard.press('?');
  await shortcutTable(page).getByRole('checkbox').uncheck();
  await shortcutTable(page).getByRole('button').click();
  await page.reload();
  await page.keyboard.press('3');
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await expect(shortcutTable(page)).toBeVisible();
  await expect(page).toHaveURL(`/en/posts/${slug}/`);
  await expect(shortcutTable(page).getByRole('checkbox')).not.toBeChecked();
});

function shortcutTable(page: Page) {
  return page.getByRole('dialog', { name: 'Keyboard shortcuts' });
}

test('a list is filtered by words and sorted by date, and the URL keeps both', async ({ page }) => {
  await page.goto('/en/events/');
  const rows = page.locator('#by-year .event-row');
  const all = await rows.count();
  const topLevel = page.locator('#by-year .event-row:not(.inside)');
  const first = await topLevel.first().innerText();
  await page.getByLabel('Containing').fill('kubecon 2019');
  await expect(page.locator('[data-list-filter] output')).toContainText('Showing ');
  expect(await rows.filter({ visible: true }).count()).toBeLessThan(all);
  await page.getByLabel('Sort by').selectOption('oldest');
  await page.reload();
  await expect(page.getByLabel('Containing')).toHaveValue('kubecon 2019');
  await expect(rows.filter({ visible: true }).first()).toContainText('2019');
  await page.getByLabel('Containing').fill('');
  await expect(rows.filter({ visible: true })).toHaveCount(all);
  expect(await topLevel.last().innerText()).toBe(first);
});

test('a recap offers citations in several formats', async ({ page }) => {
  await page.goto(`/zh-hans/posts/${slug}/`);
  const cite = page.locator('#cite');
  await cite.getByRole('button', { name: '复制' }).first().click();
  await expect(cite.getByRole('button').first()).toContainText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^相聚\. .+\[EB\/OL\]\. .+\/zh-hans\/posts\//);
  for (const name of ['BibTeX', 'CSL-JSON']) {
    const href = await cite.getByRole('link', { name }).getAttribute('href');
    expect((await page.request.get(href ?? '')).status(), name).toBe(200);
  }
});
