import { sideBySideSlugs } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const [slug] = sideBySideSlugs;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the first tap on a name in a text shows its preview and source, the second opens its page', async ({
  page,
}) => {
  await page.goto(`/zh-hans/posts/${slug}/`);
  const mention = page.locator('.text a[data-mention]').first();
  const href = await mention.getAttribute('href');
  await mention.tap();
  const preview = page.locator('.preview');
  await expect(preview).toBeVisible();
  await expect(preview.getByRole('link', { name: '打开页面' })).toHaveAttribute(
    'href',
    new RegExp(`${href}$`),
  );
  await expect(page).toHaveURL(new RegExp(`${slug}/$`));
  await page.locator('h1').tap();
  await expect(preview).toBeHidden();
  await mention.tap();
  await expect(preview).toBeVisible();
  await mention.tap();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('the text of a post has no marks for previews on touch devices', async ({ page }) => {
  await page.goto(`/zh-hans/posts/${slug}/`);
  await expect(page.locator('.text a[data-mention]').first()).toBeVisible();
  expect(await page.locator('.text button:not(.paragraph-mark)').count()).toBe(0);
});

test('the first tap on a mark of a picture shows its name', async ({ page }) => {
  await page.goto('/zh-hans/');
  const mark = page.locator('figure svg a').first();
  const name = await mark.locator('title').textContent();
  await mark.dispatchEvent('click');
  await expect(page.locator('.preview')).toContainText(name ?? '?');
  await expect(page).toHaveURL(/\/zh-hans\/$/);
});
