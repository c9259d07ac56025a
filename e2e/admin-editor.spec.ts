import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Form } from './pages/form.ts';
import { expect, test } from './test.ts';

const content = fileURLToPath(new URL('../src/rules/cases/good', import.meta.url));

/** A transparent PNG of one pixel. */
const PICTURE = {
  name: 'Harbour 港口.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

async function fillPost(form: Form, text: string): Promise<void> {
  await form.fill('Title', '港口的一夜');
  await form.fill('Summary', '2020 年 6 月，港口的两天。');
  await form.field('Date').locator('input[type=date]').fill('2020-06-20');
  await form.choose('Language', 'Simplified Chinese');
  await form.choose('Kind', 'Recap');
  await form.add('Authors', 'author', 'The editors of this site');
  await form.add('About', 'about', 'Event');
  await form.choose('Event', '相聚 2020', form.field('About'));
  await form.fill('Text', text);
}

test('a mention is inserted by a search for a name, and a picture with its credit and licence', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const form = new Form(page);
  await form.open(content);
  await form.startEntry('posts');
  await fillPost(form, '台上是');
  const text = form.field('Text');
  await text.getByRole('button', { name: 'Mention' }).click();
  await text.getByRole('searchbox').fill('WANG li');
  await text.getByRole('listitem').getByRole('button', { name: '王立' }).click();
  await text.getByLabel('Role').selectOption('speaker');
  await text.getByLabel('At which event').selectOption('event:meet-2020');
  const markup = '[王立](person:wang-li "speaker at event:meet-2020")';
  await expect(text.locator('.text-panel code')).toHaveText(markup);
  await text.getByRole('button', { name: 'Insert' }).click();
  await text.getByRole('button', { name: 'Picture' }).click();
  await text.getByLabel('Choose a picture').setInputFiles(PICTURE);
  await text.getByLabel('What it shows').fill('港口');
  await text.getByLabel('Who made it').fill('林晚晴');
  await text.getByLabel('Licence').fill('CC BY 4.0');
  await text.getByRole('button', { name: 'Insert' }).click();
  await expect(text.locator('textarea')).toHaveValue(/blob:/, { timeout: 20_000 });
  await form.save('a-night-at-the-harbour', 'content/posts/a-night-at-the-harbour.md');
  const files = await form.files();
  expect(files['content/posts/a-night-at-the-harbour.md']).toContain(
    `台上是${markup}\n\n![港口](/pictures/harbour.png "林晚晴 · CC BY 4.0")`,
  );
  expect(Object.keys(files)).toContain('public/pictures/harbour.png');
});

test('saving shows what the check says, and the form stays open to correct it', async ({ page }) => {
  test.setTimeout(180_000);
  const form = new Form(page);
  await form.open(content);
  await form.startEntry('posts');
  await fillPost(form, '台上是[王丽](person:wang-lli "speaker at event:meet-2020")。');
  await page.getByRole('textbox', { name: 'Slug' }).fill('a-night');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'The check found errors' });
  // The check is loaded at the first save.
  await expect(dialog).toContainText('person:wang-lli', { timeout: 60_000 });
  await expect(dialog).toContainText('wang-li');
  await dialog.getByRole('button', { name: 'Back to the form' }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(Object.keys(await form.files())).not.toContain('content/posts/a-night.md');
  await form.fill('Text', '台上是[王立](person:wang-li "speaker at event:meet-2020")。');
  await form.save('a-night', 'content/posts/a-night.md');
});

/** What the form shows a visitor of each language, whose settings name no language. */
const LANGUAGES = [
  { locale: 'zh-CN', lang: /^zh-CN/, entries: ['文章', '活动', '人物'], field: '标题' },
  { locale: 'zh-TW', lang: /^zh-TW/, entries: ['文章', '活動', '人物'], field: '標題' },
  { locale: 'en-GB', lang: /^en/, entries: ['Posts', 'Events', 'People'], field: 'Title' },
];

for (const { locale, lang, entries, field } of LANGUAGES)
  test.describe(`for a browser in ${locale}`, () => {
    test.use({ locale });
    test('the form has its language on the first visit and on the second', async ({ page }) => {
      test.setTimeout(180_000);
      const form = new Form(page);
      await form.open(content);
      for (const visit of ['first', 'second']) {
        await openLocally(page);
        await expect(page.locator('html'), `${visit} visit`).toHaveAttribute('lang', lang);
        for (const name of entries) await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
        await page.goto('/admin/#/collections/posts/new');
        await expect(page.getByRole('group', { name: field }).first()).toBeVisible();
        await page.goto('about:blank');
      }
    });
  });

/** Opens the form with the local folder, whatever its language. */
async function openLocally(page: Page): Promise<void> {
  await page.goto('/admin/');
  const opening = page.locator('main section:not([hidden]) button');
  const local = page.getByRole('button', { name: /Local|本地仓库|本機倉庫/ });
  const search = page.getByRole('searchbox').first();
  await opening.or(local).or(search).first().waitFor();
  if (await opening.isVisible()) await opening.click();
  await local.or(search).first().waitFor();
  if (await local.isVisible()) await local.click();
  await search.waitFor();
}
