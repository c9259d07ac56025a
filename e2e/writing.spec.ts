import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as baseExpect, test } from '@playwright/test';

/** The development server makes a page at its first request. */
const expect = baseExpect.configure({ timeout: 60_000 });

const ROOT = join(import.meta.dirname, '..');
const dir = mkdtempSync(join(tmpdir(), 'xiangju-writing-'));
const content = join(dir, 'content');
let server: ChildProcess;
let origin: string;

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

test.beforeAll(async () => {
  cpSync(join(ROOT, 'src/rules/cases/good'), content, { recursive: true });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const args = ['dev', '--root', ROOT, '--host', '127.0.0.1', '--port', String(port)];
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  };
  const options = { cwd: dir, env, stdio: 'ignore' } as const;
  server = spawn(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), ...args], options);
  await expect(async () => expect((await fetch(`${origin}/en/`)).ok).toBe(true)).toPass({ timeout: 120_000 });
});

test.afterAll(() => {
  server.kill();
  rmSync(dir, { recursive: true, force: true });
});

/** Replaces a text in a file of the archive. */
function edit(file: string, from: string, to: string): void {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('the overlay shows an error until it is fixed, then the page has the new text', async ({ page }) => {
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${origin}/zh-hans/posts/a-day/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('那一天');
  await expect(overlay).toHaveCount(0);

  edit('events/meet-2020.yaml', 'person: wang-li', 'person: wnag-li');
  await expect(overlay).toContainText('events/meet-2020.yaml:7:13 error unknown-reference');
  await expect(overlay).toContainText('Did you mean person:wang-li?');
  await page.reload();
  await expect(overlay).toContainText('person:wnag-li is not in the archive');

  edit('posts/a-day.md', 'title: 那一天', 'title: 那一夜');
  edit('events/meet-2020.yaml', 'person: wnag-li', 'person: wang-li');
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('那一夜');
});

test('the overlay shows a warning that a change introduced, until the next page load', async ({ page }) => {
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${origin}/zh-hans/posts/a-day/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  edit('posts/a-day.md', '讲了 [Kubernetes]', '讲了,真好,[Kubernetes]');
  await expect(overlay).toContainText('warning spacing');
  await expect(overlay).toContainText('should be “王立讲了，真好');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(overlay).toHaveCount(0);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
