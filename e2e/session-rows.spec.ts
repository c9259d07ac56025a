import { builtFiles, readBuilt } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

const rows = builtFiles.has('/_redirects')
  ? readBuilt('/_redirects')
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, to = '']) => to.includes('#'))
  : [];
const [[from = '', to = ''] = []] = rows;

test.skip(from === '', 'every session has a page');

test('the address of a session without a page leads to its row, which is marked', async ({ page }) => {
  await page.goto(from);
  await expect(page).toHaveURL(to);
  const row = page.locator('.talks > li:target');
  await expect(row).toBeInViewport();
  await expect(row.locator('.name > a')).toHaveCount(0);
});

test('every such address has a page for hosts without redirects, and its row exists', () => {
  const missing = rows.filter(([path = '', target = '']) => {
    const [event = '', id = ''] = target.split('#');
    return !readBuilt(path).includes(`href="${target}"`) || !readBuilt(event).includes(`id="${id}"`);
  });
  expect(missing).toEqual([]);
});

test.describe('on a host without redirects', () => {
  test('the page keeps the fragment of the row', async ({ page }) => {
    const [event = ''] = to.split('#');
    await page.route(new RegExp(`${from}$`), (route) =>
      route.fulfill({ contentType: 'text/html', body: readBuilt(from) }),
    );
    await page.goto(from);
    await expect(page).toHaveURL(to);
    expect(new URL(page.url()).pathname).toBe(event);
  });
});
