import { LOCALES } from '#i18n/locales.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);

for (const locale of LOCALES) {
  test(`home, event, person, recap by clicking, in ${locale}`, async ({ page }) => {
    const site = new SitePage(page, locale);
    await site.open();
    await site.linksTo('events/contributor-summit-china-2023/').first().click();
    await expect(page).toHaveURL(`/${locale}/events/contributor-summit-china-2023/`);
    await site.linksTo('people/paco-xu/').first().click();
    await expect(page).toHaveURL(`/${locale}/people/paco-xu/`);
    await expect(site.heading).toContainText(locale === 'en' ? 'Paco Xu' : /徐俊[杰傑]/);
    await page.locator('#source-author > details:not(.evidence) > summary').click();
    await site.linksTo('posts/contributors-meet-again-shanghai-2023/').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/posts/contributors-meet-again-shanghai-2023/`));
    await expect(site.heading).toBeVisible();
  });
}

test('a mention shows a preview on hover and on focus, and Escape closes it', async ({ page }) => {
  const site = new SitePage(page, 'en');
  await site.open('posts/contributors-meet-again-shanghai-2023/');
  const mention = site.linksTo('events/kubecon-china-2023/').first();
  await mention.hover();
  const card = page.locator('.preview');
  await expect(card).toContainText('2023');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await mention.focus();
  await expect(card).toBeVisible();
});
