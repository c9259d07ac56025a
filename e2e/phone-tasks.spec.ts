import type { Locator, Page } from '@playwright/test';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A reader on a phone who starts at the home page and reaches everything by tapping what is visible. */
class PhoneReader {
  readonly page: Page;
  taps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async start(): Promise<void> {
    await this.page.goto('/zh-hans/');
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.first().tap();
  }

  /** Taps a link of the navigation; the further ones are below "more". */
  async tapInNavigation(name: string): Promise<void> {
    const navigation = this.page.getByRole('banner').getByRole('navigation', { name: '主导航' });
    const link = navigation.getByRole('link', { name, exact: true });
    if (!(await link.first().isVisible())) await this.tap(navigation.locator('summary'));
    await this.tap(link);
  }

  /** Chooses an option, which the phone shows in a list of its own: one tap opens it, one chooses. */
  async choose(field: Locator, label: RegExp): Promise<void> {
    this.taps += 2;
    const option = await field.locator('option').filter({ hasText: label }).first().getAttribute('value');
    await field.selectOption(option ?? '');
  }

  /** Writes the number of taps into the report of the run. */
  finish(most: number): void {
    test.info().annotations.push({ type: 'taps', description: String(this.taps) });
    console.log(`${test.info().title}: ${this.taps} taps`);
    expect(this.taps).toBeLessThanOrEqual(most);
  }
}

test('who was at KubeCon in Shanghai in 2023 and in Hong Kong in 2024', async ({ page }) => {
  const reader = new PhoneReader(page);
  await reader.start();
  await reader.tap(page.locator('#main-events a[href$="/events/kubecon-china-2024/"]'));
  await reader.tap(page.locator('.contents a[href="#since"]:visible'));
  const strip = await page.locator('.contents').boundingBox();
  const heading = await page.locator('#since h2').boundingBox();
  expect(heading?.y, 'not below the contents').toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
  await expect(page.locator('#since')).toContainText('KubeCon 上海 2023');
  await reader.tap(page.locator('#since .whole-programme a'));
  await expect(page).toHaveURL(/\/kubecon-china-2024\/people\/#since$/);
  const both = page.locator('#since .rows > dd').first();
  await expect(both.locator('.names > li').last()).toBeVisible();
  reader.finish(3);
});

test('at which stage Karmada is', async ({ page }) => {
  const reader = new PhoneReader(page);
  await reader.start();
  await reader.tapInNavigation('项目');
  await reader.tap(page.getByRole('main').getByRole('link', { name: 'Karmada', exact: true }));
  await expect(page.locator('h1')).toHaveText(/Karmada/);
  await expect(page.getByRole('main')).toContainText(/孵化|毕业/);
  reader.finish(2);
});

test('talks on Harbor in 2019 with a recording', async ({ page }) => {
  const reader = new PhoneReader(page);
  await reader.start();
  await reader.tapInNavigation('项目');
  await reader.tap(page.getByRole('main').getByRole('link', { name: 'Harbor', exact: true }));
  await reader.tap(page.locator('a[href="#sessions"]:visible'));
  const year = page
    .locator('#sessions [data-group]')
    .filter({ has: page.locator('h3', { hasText: '2019' }) });
  await expect(year.locator('.watch a', { hasText: '视频' }).first()).toBeVisible();
  reader.finish(3);
});

test('how two people are connected', async ({ page }) => {
  const reader = new PhoneReader(page);
  await reader.start();
  await reader.tap(page.locator('.map-box a[href="/zh-hans/connect/"]'));
  for (const [label, name, id] of [
    ['从', '敖小剑', 'person:ao-xiaojian'],
    ['到', '徐俊杰', 'person:paco-xu'],
  ] as const) {
    const field = page.getByRole('combobox', { name: label, exact: true });
    await reader.tap(field);
    await field.fill(name);
    await reader.tap(page.getByRole('option', { name: new RegExp(name) }));
    await expect(page).toHaveURL(new RegExp(id));
  }
  await expect(page.locator('.connect-result h2').first()).toBeVisible();
  reader.finish(5);
});

test('how to be removed', async ({ page }) => {
  const reader = new PhoneReader(page);
  await reader.start();
  await reader.tap(page.getByRole('contentinfo').getByRole('link', { name: '更正与删除' }));
  await expect(page.getByRole('main')).toContainText(/删除|移除/);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /删除|移除/ })
      .first(),
  ).toBeVisible();
  reader.finish(1);
});

test.describe('with a service worker', () => {
  // The page requests files that were not saved.
  test.use({ serviceWorkers: 'allow', allowed: [/ERR_INTERNET_DISCONNECTED/] });

  test('a recap can be read without a network', async ({ page, context }) => {
    const reader = new PhoneReader(page);
    await reader.start();
    const post = page.locator('.newest .post-row h3 a, .newest .post-row .name a').first();
    const path = (await post.getAttribute('href')) ?? '';
    await reader.tap(post);
    await expect(page).toHaveURL(new RegExp(path));
    await page.mouse.wheel(0, 1500);
    await expect(page.locator('html[data-read=saved]')).toBeAttached({ timeout: 15_000 });
    await reader.tap(page.getByRole('contentinfo').getByRole('link', { name: '离线阅读' }));
    await expect(page.locator(`[data-part=list] a[href="${path}"]`)).toBeVisible({ timeout: 15_000 });
    await context.setOffline(true);
    await reader.tap(page.locator(`[data-part=list] a[href="${path}"]`));
    await expect(page.locator('h1')).toBeVisible();
    reader.finish(3);
  });
});
