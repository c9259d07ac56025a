import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { guideJobs, PROJECT_FOLDER, runGuideJob, writeGuideFiles } from '#testing/content-guide.ts';

test.describe.configure({ timeout: 600_000 });

// Within the project: builds to folders outside share one for their bundle.
const folder = mkdtempSync(join(PROJECT_FOLDER, '.astro', 'guide-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the site of the example archive, after all jobs of the guide, has their results', () => {
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'dist')];
  writeGuideFiles(contentDir);
  for (const job of guideJobs()) runGuideJob(job, contentDir);
  const env = { ...process.env, CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync('astro', ['build', '--outDir', outDir], { cwd: PROJECT_FOLDER, env, stdio: 'pipe' });
  const page = (path: string) => readFileSync(join(outDir, path, 'index.html'), 'utf8');
  expect(page('zh-hans/events/harbour-meetup-2026')).toMatch(/<h1>.*2026/s);
  expect(page('en/events/harbour-meetup-2025')).toContain('85');
  expect(page('en/posts/two-days-at-the-harbour')).toContain('lang="en"');
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  expect(
    files.filter((file) => file.includes('chen-yu')),
    'a removed person has no page, file or picture',
  ).toEqual([]);
});
