import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as baseExpect, type Page, test } from '@playwright/test';
import { freePort } from '#testing/free-port.ts';

/** The development server makes a page at its first request. */
const expect = baseExpect.configure({ timeout: 60_000 });

/** In a corner of each page of the development server, while something is wrong with the content. */
const PANEL = 'content-findings details';
const ROOT = join(import.meta.dirname, '..');
const dir = mkdtempSync(join(tmpdir(), 'xiangju-writing-'));
const content = join(dir, 'content');
let server: ChildProcess;
let origin: string;

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

test.beforeAll(async () => {
  cpSync(join(ROOT, 'src/rules/cases/good'), content, { recursive: true });
  await start();
});

/** Starts the development server on a free port. */
async function start(): Promise<void> {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const args = ['dev', '--root', ROOT, '--host', '127.0.0.1', '--port', String(port)];
  const env = {
    ...process.env,
    LANG: 'en_US.UTF-8',
    CONTENT_DIR: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  };
  const options = { cwd: dir, env, stdio: 'ignore' } as const;
  server = spawn(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), ...args], options);
  await expect(async () => expect((await fetch(`${origin}/en/`)).ok).toBe(true)).toPass({ timeout: 120_000 });
}

test.afterAll(() => {
  server.kill();
  rmSync(dir, { recursive: true, force: true });
});

/** Replaces a text in a file of the archive. */
function edit(file: string, from: string, to: string): void {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('an error is shown on the page of its file, and folded in a corner of other pages, until it is fixed', async ({
  page,
}) => {
  await open(page, '/zh-hans/posts/a-day/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('那一天');
  await expect(page.locator(PANEL)).toHaveCount(0);

  edit('events/meet-2020.yaml', 'person: wang-li', 'person: wnag-li');
  const summary = page.locator(`${PANEL} summary`);
  const report = page.locator(`${PANEL} pre`);
  await expect(summary).toContainText('events/meet-2020.yaml');
  await expect(report).toBeHidden();
  expect((await page.locator(PANEL).boundingBox())?.height).toBeLessThan(50);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('那一天');

  await open(page, '/zh-hans/events/meet-2020/');
  await expect(report).toBeVisible();
  await expect(report).toContainText('events/meet-2020.yaml:7:13 error unknown-reference');
  await expect(report).toContainText('person:wnag-li is not in the archive');
  await expect(report).toContainText('Did you mean person:wang-li?');

  edit('posts/a-day.md', 'title: 那一天', 'title: 那一夜');
  edit('events/meet-2020.yaml', 'person: wnag-li', 'person: wang-li');
  await expect(page.locator(PANEL)).toHaveCount(0);
  await open(page, '/zh-hans/posts/a-day/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('那一夜');
});

test('a warning that a change introduced is shown on its page until it is fixed', async ({ page }) => {
  await open(page, '/zh-hans/posts/a-day/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  edit('posts/a-day.md', '讲了 [Kubernetes]', '讲了,真好,[Kubernetes]');
  const report = page.locator(`${PANEL} pre`);
  await expect(report).toContainText('warning spacing');
  await expect(report).toContainText('should be “王立讲了，真好');
  await expect(page.locator(`${PANEL}[data-error]`)).toHaveCount(0);
  await page.reload();
  await expect(report).toBeVisible();
  edit('posts/a-day.md', '讲了,真好,[Kubernetes]', '讲了 [Kubernetes]');
  await expect(page.locator(PANEL)).toHaveCount(0);
});

test('drafts and texts with errors have pages that say so, in lists too', async ({ page }) => {
  edit('posts/a-day.md', 'title: 那一夜', 'draft: true\ntitle: 那一夜');
  await open(page, '/zh-hans/posts/a-day/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('【草稿】那一夜');
  await open(page, '/zh-hans/posts/');
  await expect(page.getByRole('link', { name: '【草稿】那一夜' }).first()).toBeVisible();

  edit('posts/a-day.md', 'draft: true\ntitle: 那一夜', 'tilte: 那一夜');
  await open(page, '/zh-hans/posts/a-day/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('【有错】');
  await expect(page.locator(`${PANEL} pre`)).toContainText('Did you mean title?');
});

test('the server starts although the front matter of a text is not YAML, and says so on its page', async ({
  page,
}) => {
  server.kill();
  edit('posts/a-day.md', 'kind: recap', 'kind: "recap');
  await start();
  await open(page, '/zh-hans/posts/a-day/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('【有错】a-day');
  await expect(page.locator(`${PANEL} pre`)).toContainText('a quote, a bracket or a colon is missing');
  await expect(page.getByText('Kubernetes').first()).toBeVisible();
});

/** Opens a page. The server reloads the page that is open after each edit, which can end a navigation that began. */
async function open(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(`${origin}${path}`);
  }).toPass();
}
