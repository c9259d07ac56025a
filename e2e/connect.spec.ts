import { LOCALES } from '#i18n/locales.ts';
import { builtFiles } from '#testing/built-site.ts';
import { expectAccessible } from './accessibility.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);

/** Pairs of nodes, and their names in English. */
const PAIRS = [
  ['person:ao-xiaojian', 'person:paco-xu', 'Xiaojian Ao', 'Paco Xu'],
  ['person:linus-torvalds', 'person:mengjiao-liu', 'Linus Torvalds', 'Mengjiao Liu'],
  ['project:kubesphere', 'project:karmada', 'KubeSphere', 'Karmada'],
] as const;

for (const [from, to, first, last] of PAIRS) {
  test(`a URL shows how ${first} and ${last} are connected, each step with evidence`, async ({ page }) => {
    await page.goto(`/en/connect/?from=${from}&to=${to}`);
    const nodes = page.locator('.connect-result > .connect-path > li');
    await expect(nodes.first().locator('.connect-stop b')).toHaveText(first);
    await expect(nodes.last().locator('.connect-stop b')).toHaveText(last);
    const steps = await nodes.count();
    expect(steps).toBeGreaterThan(1);
    for (let step = 0; step < steps - 1; step++) {
      const relationship = nodes.nth(step).locator('.relationship');
      await expect(relationship.locator('.relationship-sentence')).toHaveText(/.{12}/);
      const evidence = relationship.locator('blockquote a').first();
      const href = (await evidence.getAttribute('href')) ?? '';
      if (href.startsWith('/')) expect(builtFiles).toContain(`${href.split('#')[0]}index.html`);
      else expect(href).toMatch(/^https?:/);
    }
  });
}

test('a quoted sentence links to its paragraph', async ({ page }) => {
  await page.goto('/zh-hans/connect/?from=person:linus-torvalds&to=person:mengjiao-liu');
  const quote = page.locator('.connect-path blockquote[cite*="#p-"]').first();
  const sentence = (await quote.locator('mark').textContent()) ?? '';
  await quote.getByRole('link').click();
  const paragraph = page.locator(decodeURIComponent(new URL(page.url()).hash));
  await expect(paragraph).toContainText(sentence);
});

test('nodes are chosen by pinyin and handle, swapped, and Back undoes it', async ({ page }) => {
  await page.goto('/en/connect/');
  const [from, to] = [
    page.getByRole('combobox', { name: 'From' }),
    page.getByRole('combobox', { name: 'To' }),
  ];
  await from.fill('aoxiaojian');
  await expect(page.getByRole('option').first()).toHaveText(/Xiaojian Ao/);
  await from.press('Enter');
  await expect(page).toHaveURL(/\?from=person:ao-xiaojian$/);
  await expect(to).toBeFocused();
  await to.fill('pacoxu');
  await expect(page.getByRole('option').first()).toHaveText(/Paco Xu/);
  await to.press('ArrowDown');
  await to.press('ArrowUp');
  await to.press('Enter');
  await expect(page).toHaveURL(/\?from=person:ao-xiaojian&to=person:paco-xu$/);
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/\?from=person:paco-xu&to=person:ao-xiaojian$/);
  await expect(from).toHaveValue('Paco Xu');
  await page.goBack();
  await expect(from).toHaveValue('Xiaojian Ao');
  await expect(page.locator('.connect-path .connect-stop').first()).toHaveText(/Xiaojian Ao/);
});

test('other connections open with their own steps', async ({ page }) => {
  await page.goto('/en/connect/?from=person:ao-xiaojian&to=person:paco-xu');
  const other = page.locator('.connect-other').first();
  await other.locator('summary').first().click();
  await expect(other.locator('.connect-path > li').last()).toContainText('Paco Xu');
  await expect(other.locator('.relationship-sentence').first()).toBeVisible();
});

for (const [what, query, words] of [
  ['an unknown id', 'from=person:nobody&to=person:paco-xu', '“person:nobody” is not in this archive'],
  ['the same node twice', 'from=person:paco-xu&to=person:paco-xu', 'Both ends are Paco Xu'],
  ['one end only', 'from=person:paco-xu', 'Choose one more to connect with Paco Xu'],
] as const) {
  test(`the page explains ${what}`, async ({ page }) => {
    await page.goto(`/en/connect/?${query}`);
    await expect(page.locator('.connect-none')).toContainText(words);
    await expect(page.locator('.connect-path')).toHaveCount(0);
  });
}

test('the page of a person links to its connections', async ({ page }) => {
  await page.goto('/en/people/paco-xu/');
  await page.getByRole('link', { name: 'Find a connection' }).first().click();
  await expect(page).toHaveURL(/\/en\/connect\/\?from=person:paco-xu/);
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Paco Xu');
});

for (const locale of LOCALES) {
  test(`a connection passes axe and survives the language switch, in ${locale}`, async ({ page }) => {
    const query = '?from=person:ao-xiaojian&to=person:paco-xu';
    await page.goto(`/${locale}/connect/${query}`);
    await expect(page.locator('.connect-path > li').nth(1)).toBeVisible();
    await expectAccessible(page);
    const other = locale === 'en' ? 'zh-hans' : 'en';
    await new SitePage(page, locale).switchTo(other);
    await expect(page).toHaveURL(`/${other}/connect/${query}`);
    await expect(page.locator('.connect-path > li').nth(1)).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`the neighbours of each node are links, in ${locale}`, async ({ page }) => {
      const site = new SitePage(page, locale);
      await site.open('connect/#row-person-paco-xu');
      const row = page.locator('#row-person-paco-xu');
      await expect(row).toBeVisible();
      await expect(row.locator(`a[href="/${locale}/people/paco-xu/"]`)).toBeVisible();
      await row.locator('a[href^="#row-person-"]').first().click();
      await expect(page.locator('.nearest li:target')).toBeVisible();
    });
  }
});
