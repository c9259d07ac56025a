import type { Page } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { expectAccessible } from './accessibility.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

/** Chromium warns about the speed of WebGL in software. */
test.use({ allowed: [/GL Driver Message/] });

/** Opens the graph page and waits until the interactive drawing has taken the place of the picture. */
async function openGraph(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-part=stage]').hover();
  await expect(page.locator('[data-graph][data-ready]')).toBeVisible({ timeout: 20_000 });
}

const PERSON = `person:${samplePages()['person']?.split('/')[1] ?? ''}`;

for (const locale of LOCALES) {
  test(`a selected node passes axe and survives the language switch, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/graph/?at=${PERSON}`);
    await expect(page.locator('.graph-panel .graph-relationships > li').first()).toBeVisible({
      timeout: 20_000,
    });
    await expectAccessible(page);
    const other = locale === 'en' ? 'zh-hant' : 'en';
    await new SitePage(page, locale).switchTo(other);
    await expect(page).toHaveURL(`/${other}/graph/?at=${PERSON}`);
  });
}

test('keys move to a neighbour, clear the selection, and open a page', async ({ page }) => {
  await openGraph(page, '/en/graph/');
  const [stage, status] = [page.getByRole('application'), page.locator('[data-part=status]')];
  await expect(status).toContainText('nodes');
  await stage.focus();
  await stage.press('ArrowRight');
  await expect(page).toHaveURL(/\?at=/);
  const selected = () => new URL(page.url()).searchParams.get('at') ?? '';
  const first = selected();
  await stage.press('ArrowUp');
  await expect.poll(selected).not.toBe(first);
  const next = selected();
  const url = new RegExp(`/${next.split(':')[1] ?? ''}/$`);
  await expect(page.locator('.graph-panel h2 a')).toHaveAttribute('href', url);
  await stage.press('+');
  await stage.press('Escape');
  await expect(page.locator('.graph-panel')).toBeHidden();
  await expect(page).toHaveURL(/\/graph\/$/);
  await page.goBack();
  await expect(page.locator('.graph-panel')).toBeVisible();
  await stage.focus();
  await stage.press('Enter');
  await expect(page).toHaveURL(url);
});

test('the panel shows neighbours with evidence, and selects one of them', async ({ page }) => {
  test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
  await page.goto('/en/graph/?at=person:mengjiao-liu');
  const row = page.locator('.graph-relationships > li').filter({ hasText: 'Paco Xu' }).first();
  await row.getByText('Source').first().click();
  await expect(row.locator('blockquote a').first()).toBeVisible();
  await row.locator('[data-at]').click();
  await expect(page).toHaveURL(/at=person:paco-xu/);
  await expect(page.locator('.graph-panel h2')).toHaveText('Paco Xu');
});

test('a node is found by its name in another script', async ({ page }) => {
  test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
  await openGraph(page, '/en/graph/');
  const field = page.getByRole('combobox', { name: 'Find in the graph' });
  await field.fill('敖小劍');
  await expect(page.getByRole('option').first()).toHaveText(/Xiaojian Ao/);
  await field.press('Enter');
  await expect(page).toHaveURL(/at=person:ao-xiaojian/);
});

test('filters are in the URL, narrow the table, and Back undoes them', async ({ page }) => {
  await openGraph(page, '/en/graph/');
  await page.locator('.graph-rows > summary').click();
  const rows = page.locator('[data-graph-table] tbody tr:visible');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await page.getByRole('checkbox', { name: /^Post/ }).uncheck();
  await expect(page).toHaveURL(/\?hide=post$/);
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await page.locator('select[name=from]').selectOption('2024');
  await expect(page).toHaveURL(/hide=post&from=2024$/);
  const fewer = await rows.count();
  expect(fewer).toBeGreaterThan(0);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => rows.count()).toBe(all);
  await expect(page.getByRole('checkbox', { name: /^Post/ })).toBeChecked();
});

test('the table is sorted in place', async ({ page }) => {
  await openGraph(page, '/en/graph/');
  await page.locator('.graph-rows > summary').click();
  await page.locator('[data-order=name]').click();
  await expect(page).toHaveURL(/\/graph\/by-name\/$/);
  await expect(page.locator('th[aria-sort=ascending]')).toHaveText('Name');
});

test('a name in the still picture is selected in the drawing, not left for its page', async ({ page }) => {
  await page.goto('/en/graph/');
  const name = page.locator('.whole a[data-at^="person:"]').first();
  const id = await name.getAttribute('data-at');
  await name.locator('.reach').click({ force: true });
  await expect(page).toHaveURL(`/en/graph/?at=${id}`, { timeout: 20_000 });
  await expect(page.locator('.graph-panel h2')).toBeVisible();
});

test('nothing is loaded for the drawing before the reader touches it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/en/graph/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => path.endsWith('graph.json'))).toEqual([]);
  await expect(page.locator('.graph-stage > .whole')).toBeVisible();
});

test('without WebGL the still picture stays, and the table is open', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openGraph(page, '/en/graph/');
  await expect(page.locator('.graph-note')).toContainText('WebGL');
  await expect(page.locator('.graph-stage > .whole')).toBeVisible();
  await expect(page.locator('[data-graph-table] tbody tr').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is shown without controls that do nothing', async ({ page }) => {
    await page.goto('/en/graph/');
    await expect(page.locator('.graph-stage > .whole')).toBeVisible();
    for (const dead of ['.graph-find', '.graph-zoom', '.graph-side'])
      await expect(page.locator(dead)).toBeHidden();
    await expect(page.locator('.graph-orders a').first()).toBeVisible();
  });

  for (const locale of LOCALES) {
    test(`the table has all nodes and can be sorted, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/graph/`);
      await page.locator('.graph-orders a[href*=by-ties]').click();
      const rows = page.locator('[data-graph-table] tbody tr');
      await expect(rows.first()).toBeVisible();
      const degrees = (await rows.locator('td:nth-child(3)').allTextContents()).map(Number);
      expect(degrees.length).toBeGreaterThan(50);
      expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
      await page.locator('[data-order=year]').click();
      await expect(page).toHaveURL(`/${locale}/graph/by-year/#table`);
      const years = await page.locator('[data-graph-table] td:nth-child(4)').allTextContents();
      const last = years.map((span) => Number(span.trim().slice(-4)));
      expect(last).toEqual([...last].sort((a, b) => b - a));
      await rows.first().locator('td:last-child a').first().click();
      await expect(page.locator('[data-graph-table] tr:target')).toBeVisible();
    });
  }
});
