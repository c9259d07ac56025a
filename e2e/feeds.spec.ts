import { expect, type Page, test } from '@playwright/test';
import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { builtFiles, readBuilt } from '#testing/built-site.ts';
import { readPageLinks } from '#verify/page-links.ts';

for (const locale of LOCALES) {
  test(`the feed of ${locale} is well formed and names its language and URL`, async ({ page }) => {
    const feed = await parse(page, readBuilt(`/${locale}/rss.xml`));
    expect(feed.error).toBeUndefined();
    expect(feed.language).toBe(localeInfo[locale].lang);
    expect(new URL(feed.self).pathname).toBe(`/${locale}/rss.xml`);
    expect(feed.items.length).toBeGreaterThan(0);
    for (const { link, guid, date } of feed.items) {
      expect(builtFiles).toContain(`${new URL(link).pathname}index.html`);
      expect(guid).toMatch(/^tag:/);
      expect(Date.parse(date)).not.toBeNaN();
    }
    expect(new Set(feed.items.map(({ guid }) => guid)).size).toBe(feed.items.length);
  });

  test(`the home page of ${locale} links its feed`, () => {
    expect(readPageLinks(readBuilt(`/${locale}/`)).links).toContain(`/${locale}/rss.xml`);
  });
}

test('robots.txt names the sitemap', () => {
  const url = /^Sitemap: (\S+)$/m.exec(readBuilt('/robots.txt'))?.[1] ?? '';
  expect(builtFiles).toContain(new URL(url).pathname);
});

/** Reads a feed with the browser's own XML parser. */
function parse(page: Page, xml: string) {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    const text = (parent: Element | Document, name: string) => parent.querySelector(name)?.textContent ?? '';
    return {
      error: document.querySelector('parsererror')?.textContent,
      language: text(document, 'channel > language'),
      self: [...document.querySelectorAll('[rel="self"]')]
        .map((link) => link.getAttribute('href') ?? '')
        .join(),
      items: [...document.querySelectorAll('item')].map((item) => ({
        link: text(item, 'link'),
        guid: text(item, 'guid[isPermaLink="false"]'),
        date: text(item, 'pubDate'),
      })),
    };
  }, xml);
}
