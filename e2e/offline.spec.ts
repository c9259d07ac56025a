import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buildServiceWorker } from '#integrations/service-worker.ts';
import { readHosting } from '#preview-server/hosting.ts';
import { createSiteServer } from '#preview-server/serve.ts';
import { samplePages } from '#testing/built-site.ts';

const PROJECT = new URL('../', import.meta.url);
const POST = `/en/${samplePages()['post'] ?? ''}`;
const UNREAD = '/en/people/';

test.use({ serviceWorkers: 'allow' });

/** A server of the built site that a test can stop, with a folder in which it can change the service worker. */
class StoppableSite {
  origin = '';
  root = '';
  #server: Server | undefined;
  #port = 0;

  async start(): Promise<void> {
    if (!this.root) {
      this.root = await mkdtemp(join(tmpdir(), 'site-'));
      const dist = fileURLToPath(new URL('dist/', PROJECT));
      for (const name of await readdir(dist)) await symlink(join(dist, name), join(this.root, name));
      await this.copyWorker();
    }
    const hosting = readHosting(await readFile(new URL('netlify.toml', PROJECT), 'utf8'));
    const server = createSiteServer(`${this.root}/`, hosting);
    await new Promise<void>((ready) => server.listen(this.#port, '127.0.0.1', ready));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    this.origin = `http://127.0.0.1:${this.#port}`;
  }

  /** The worker as a file of its own, so that no change of it reaches the built site. */
  private async copyWorker(): Promise<void> {
    const worker = join(this.root, 'sw.js');
    await rm(worker);
    await cp(fileURLToPath(new URL('dist/sw.js', PROJECT)), worker);
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }
}

let site: StoppableSite;
test.beforeEach(async () => {
  site = new StoppableSite();
  await site.start();
});
test.afterEach(async () => {
  await site.stop();
  await rm(site.root, { recursive: true, force: true });
});

/** Opens a page and reads it until it is saved. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await page.mouse.wheel(0, 400);
  await expect(page.locator('html')).toHaveAttribute('data-read', 'saved', { timeout: 15_000 });
}

const storedPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const violations = (context: BrowserContext) => {
  const found: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy|TrustedScriptURL/.test(message.text())) found.push(message.text());
  });
  return found;
};

test('nothing is kept before a page is read; then the page, its files and the list', async ({
  page,
  context,
}) => {
  const found = violations(context);
  await page.goto(site.origin + POST);
  expect([await storedPaths(page), await workers(page)]).toEqual([[], 0]);
  await read(page, POST);
  const stored = await storedPaths(page);
  expect(stored.filter((path) => path.endsWith('/')).sort()).toEqual(['/en/offline/', POST].sort());
  expect(stored.some((path) => path.endsWith('.css'))).toBe(true);
  expect(found).toEqual([]);
});

test('a page that was read opens without a network, with its styles, and states its date', async ({
  page,
}) => {
  await read(page, POST);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await site.stop();
  await page.goto(site.origin + POST);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await expect(page.locator('[data-offline-notice]')).toContainText(/saved on .*20\d\d/);
  const width = await page.locator('.page').evaluate((element) => getComputedStyle(element).maxWidth);
  expect(width).not.toBe('none');
  await site.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('[data-offline-notice]')).toBeHidden();
});

test('a page that was not read shows the list of those that were', async ({ page }) => {
  await read(page, POST);
  await site.stop();
  await page.goto(site.origin + UNREAD);
  await expect(page.locator('[data-offline-notice]')).toContainText('was not saved');
  const links = page.locator('[data-part=list] a');
  await expect(links).toHaveCount(1);
  await links.click();
  await expect(page).toHaveURL(site.origin + POST);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('with a network the page is never the saved one', async ({ page }) => {
  await read(page, POST);
  await page.evaluate(async (path) => {
    for (const name of await caches.keys())
      if (name.includes('pages')) await (await caches.open(name)).put(path, new Response('an old copy'));
  }, POST);
  await page.goto(site.origin + POST);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-saved');
});

test('the reader clears the list, and turns saving off', async ({ page }) => {
  await read(page, POST);
  await page.goto(`${site.origin}/en/offline/`);
  await expect(page.locator('[data-part=list] li')).toHaveCount(1);
  await page.getByRole('button', { name: /^Remove the saved copy/ }).click();
  await expect(page.locator('[data-part=list] li')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Save pages that I read' }).uncheck();
  await expect.poll(() => workers(page)).toBe(0);
  await expect.poll(() => storedPaths(page)).toEqual([]);
  await page.goto(site.origin + POST);
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(500);
  expect([await storedPaths(page), await workers(page)]).toEqual([[], 0]);
});

test('a site that stops offline reading removes the worker and all it kept', async ({ page }) => {
  await read(page, POST);
  await buildServiceWorker(site.root, 'src/islands/offline/removal-worker.ts');
  await page.goto(site.origin + POST);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => storedPaths(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
});

test('each language has a manifest with icons that exist', async ({ page, request }) => {
  for (const locale of ['zh-hans', 'zh-hant', 'en']) {
    await page.goto(`${site.origin}/${locale}/offline/`);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await request.get(`${site.origin}${href}`);
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = await answer.json();
    expect(manifest.start_url).toBe(`/${locale}/`);
    for (const { src } of manifest.icons)
      expect((await request.get(site.origin + src)).status(), src).toBe(200);
  }
});
