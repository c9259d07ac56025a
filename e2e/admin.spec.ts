import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Form } from './pages/form.ts';
import { expect, test } from './test.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xiangju-admin-'));
const content = join(folder, 'content');
cpSync(join(project, 'src/rules/cases/good'), content, { recursive: true });
for (const name of ['Ann', 'Ben', 'Cleo', 'Dora', 'Emil'])
  writeFileSync(
    join(content, `people/${name.toLowerCase()}-example.yaml`),
    `names:\n  - { value: ${name} Example, lang: en, kind: preferred }\nidentity: editor\nlisted: public-role\nsources: [notes]\n`,
  );

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a person, an event and a post written in the form pass the check', async ({ page }) => {
  test.setTimeout(180_000);
  const form = new Form(page);
  await form.open(content);

  await form.startEntry('people');
  const names = form.field('Names');
  await form.add('Names', 'name');
  await form.fill('Name as written', '林晚晴', names);
  await form.fill('Language', 'zh-Hans', names);
  await form.choose('Kind', 'Native', names);
  await form.choose('Identity', 'Judged by an editor');
  await form.choose('Reason for listing', 'Had a public role');
  await form.cite('Notes on a meeting');
  await form.save('lin-wanqing', 'content/people/lin-wanqing.yaml');

  await form.startEntry('events');
  const name = form.field('Name');
  await form.fill('Simplified Chinese', '港口聚会 2025', name);
  await form.fill('English', 'Harbour Meetup 2025', name);
  await form.choose('Kind', 'Meetup');
  await form.fill('Dates', '2025-03-08/2025-03-09');
  await form.choose('Status', 'Held');
  await form.add('People', 'person');
  await form.pick('Person', '晚晴', form.field('People'));
  await form.choose('Role', 'Speaker', form.field('People'));
  await form.cite('Notes on a meeting');
  await form.save('harbour-meetup-2025', 'content/events/harbour-meetup-2025.yaml');

  await form.startEntry('posts');
  await form.fill('Title', '港口的一夜');
  await form.fill('Summary', '2025 年 3 月，港口的两天。');
  await form.field('Date').locator('input[type=date]').fill('2025-03-20');
  await form.choose('Language', 'Simplified Chinese');
  await form.choose('Kind', 'Recap');
  await form.add('Authors', 'author', 'The editors of this site');
  await form.add('About', 'about', 'Event');
  await form.choose('Event', '港口聚会 2025', form.field('About'));
  await form.fill(
    'Text',
    '[林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025")在[港口聚会](event:harbour-meetup-2025)说了话。',
  );
  await form.save('a-night-at-the-harbour', 'content/posts/a-night-at-the-harbour.md');

  const files = await form.files();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const check = spawnSync('npm', ['run', '-s', 'check'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  // A post written without its source is a warning.
  expect(check.status).toBe(0);
  expect(check.stdout).toMatch(/post 2 · event 2 · person 7 · project 1 · .* — errors 0,/);
});

test('nothing is stored before the form is opened, and then it opens at once', async ({ page }) => {
  await page.goto('/admin/');
  const open = page.getByRole('button', { name: 'Open the editor' });
  await open.waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(stored)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await expect(page.getByRole('heading')).toHaveCount(1);
  await open.click();
  const signIn = page.getByRole('button', { name: 'Work with Local Repository' });
  await signIn.waitFor();
  expect(await page.evaluate(stored)).toContain('sveltia-cms.prefs');
  await page.reload();
  await signIn.waitFor();
});

/** Names of all that a page has stored in the browser. */
async function stored(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const folder = await navigator.storage.getDirectory();
  const files = await Array.fromAsync(folder.keys());
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...files,
  ];
}

test('the form has its own security policy, is not indexed, and no page refers to it', async ({
  request,
}) => {
  const admin = (await request.get('/admin/')).headers();
  expect(admin['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
  expect(admin['x-robots-tag']).toBe('noindex');
  const page = await request.get('/en/');
  expect(page.headers()['content-security-policy']).not.toMatch(/unsafe-inline|github/);
  for (const path of ['/en/', '/sitemap.xml', '/robots.txt'])
    expect(await (await request.get(path)).text()).not.toContain('/admin');
});
