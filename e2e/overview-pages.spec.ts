import type { Locator, Page } from '@playwright/test';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A reader on a phone, from the home page. Choosing an option takes two taps: one opens the list, one chooses. */
class Phone {
  taps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }

  async choose(field: string, value: string): Promise<void> {
    this.taps += 2;
    await this.page.locator(`.filter select[name="${field}"]`).selectOption(value);
  }

  async type(text: string): Promise<void> {
    const field = this.page.locator('.filter input[name="q"]');
    await this.tap(field);
    await field.fill(text);
  }

  /** Opens a page of the menu at the end of the header. */
  async openMore(path: string): Promise<void> {
    await this.page.goto('/zh-hans/');
    await this.tap(this.page.locator('header details > summary').filter({ hasText: '更多' }));
    await this.tap(this.page.locator(`header details a[href="/zh-hans/${path}/"]`));
    await expect(this.page).toHaveURL(new RegExp(`/zh-hans/${path}/$`));
  }

  /** Notes the taps in the report of the test, and compares them with the most that are allowed. */
  expectTaps(most: number): void {
    test.info().annotations.push({ type: 'taps', description: String(this.taps) });
    console.log(`${test.info().title}: ${this.taps} taps`);
    expect(this.taps).toBeLessThanOrEqual(most);
  }
}

test('talks on service mesh with slides', async ({ page }) => {
  const phone = new Phone(page);
  await phone.openMore('talks');
  await phone.choose('topic', 'service-mesh');
  await phone.choose('slides', 'yes');
  await expect(page.locator('.filter output')).toHaveText(/显示 [1-9]\d* 个/);
  const rows = page.locator('.talks > li:visible');
  const n = Number(/显示 (\d+) 个/.exec((await page.locator('.filter output').textContent()) ?? '')?.[1]);
  await expect(rows).toHaveCount(n);
  for (const row of await rows.all()) {
    expect(await row.getAttribute('data-topic')).toContain('service-mesh');
    expect(await row.getAttribute('data-slides')).toBe('yes');
  }
  const counts = await page.locator('.talk-year:visible > h2 [data-count]').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(n);
  await expect(page).toHaveURL(/topic=service-mesh&slides=yes$/);
  phone.expectTaps(6);
});

test('everything in Hangzhou', async ({ page }) => {
  const phone = new Phone(page);
  await phone.openMore('places');
  await phone.tap(page.locator('main .section a[href="/zh-hans/places/hangzhou/"]').first());
  await expect(page.locator('h1')).toHaveText('杭州');
  expect(await page.locator('.event-row').count()).toBeGreaterThan(5);
  await expect(page.locator('main')).toContainText('蚂蚁集团');
  phone.expectTaps(3);
});

test('what was added last month', async ({ page }) => {
  const phone = new Phone(page);
  await phone.openMore('new');
  await expect(page.locator('main h2').first()).toHaveText(/^\d{4} 年 \d{1,2} 月/);
  expect(await page.locator('main section').first().locator('a').count()).toBeGreaterThan(0);
  phone.expectTaps(2);
});

test('what is missing about KCDs', async ({ page }) => {
  const phone = new Phone(page);
  await phone.openMore('missing');
  await phone.type('KCD');
  const rows = page.locator('.gap-row:visible');
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) await expect(row).toContainText('KCD');
  await expect(rows.first().locator('.mend')).toHaveAttribute('href', /\/edit\/.+\.yaml#L\d+$/);
  const [heading, shown] = [
    page.locator('.section:visible > h2 [data-count]').first(),
    page.locator('.section:visible').first().locator('.gap-row:visible'),
  ];
  const amounts = await shown.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-n') ?? 1)));
  await expect(heading).toHaveText(String(amounts.reduce((sum, n) => sum + n, 0)));
  phone.expectTaps(3);
});

test('report that I was not there', async ({ page }) => {
  const phone = new Phone(page);
  await page.goto('/zh-hans/');
  await phone.tap(page.locator('header a[href="/zh-hans/people/"]'));
  await phone.type('徐俊杰');
  await phone.tap(page.locator('main a[href="/zh-hans/people/paco-xu/"]:visible').first());
  await expect(page).toHaveURL('/zh-hans/people/paco-xu/');
  const form = page.locator('a[href*="template=not-there.yml"]');
  const fold = page.locator('details', { has: form }).locator('summary').first();
  if (!(await form.isVisible())) await phone.tap(fold);
  await expect(form).toBeVisible();
  await expect(form).toHaveAttribute('href', /template=not-there\.yml&page=person%3Apaco-xu$/);
  // The last tap opens the form on the site of the repository, to which a test must send no request.
  phone.taps += 1;
  phone.expectTaps(5);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('talks are read by year', async ({ page }) => {
    await page.goto('/zh-hans/talks/');
    await expect(page.locator('.filter')).toBeHidden();
    const year = page.locator('.talk-year a[href="/zh-hans/talks/2019/"]');
    await year.tap();
    await expect(page).toHaveURL('/zh-hans/talks/2019/');
    await expect(page.locator('h1')).toHaveText('2019 年的议题');
    expect(await page.locator('.talks > li').count()).toBeGreaterThan(200);
    await page.locator('main a[href="/zh-hans/talks/2018/"]').tap();
    await expect(page.locator('h1')).toHaveText('2018 年的议题');
  });
});

test('talks whose years cannot be loaded say so, and are tried again', async ({ page, allowed }) => {
  allowed.push(/Failed to load resource|ERR_FAILED/);
  await page.route('**/talks/2019/', (route) => route.abort());
  await page.goto('/zh-hans/talks/?topic=service-mesh');
  await expect(page.locator('.filter output')).toHaveText(/没有加载成功/);
  await page.unroute('**/talks/2019/');
  await page.locator('.filter select[name="slides"]').selectOption('yes');
  await expect(page.locator('.filter output')).toHaveText(/显示 [1-9]\d* 个/);
});

test('events are filtered by city, and the city stays in the address', async ({ page }) => {
  await page.goto('/zh-hans/events/');
  await page.locator('.filter select[name="place"]').selectOption('hangzhou');
  await expect(page).toHaveURL(/\?place=hangzhou$/);
  const rows = page.locator('.event-row:visible');
  expect(await rows.count()).toBeGreaterThan(5);
  for (const row of await rows.all()) await expect(row).toHaveAttribute('data-place', 'hangzhou');
  await page.reload();
  await expect(page.locator('.event-row:not([data-place="hangzhou"]):visible')).toHaveCount(0);
});
