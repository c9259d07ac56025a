import { LOCALES, locales } from '#i18n/locales.ts';
import { builtPages, readBuilt, samplePages } from '#testing/built-site.ts';
import { canonical, languages } from './pages/html.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

for (const [kind, rest] of Object.entries(samplePages())) {
  test(`the switch keeps the place on ${kind}`, async ({ page }) => {
    await new SitePage(page, 'zh-hans').open(rest);
    for (const [from, to] of [
      ['zh-hans', 'en'],
      ['en', 'zh-hant'],
      ['zh-hant', 'zh-hans'],
    ] as const) {
      await new SitePage(page, from).switchTo(to);
      await expect(page).toHaveURL(`/${to}/${rest}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locales[to].lang);
    }
  });
}

test('every page names itself and the same page in the other languages, and they name it back', () => {
  const pages = [...builtPages].filter((path) => path !== '/');
  const wrong = pages.filter((path) => {
    const tags = languages(readBuilt(path));
    const same = LOCALES.map((locale) => tags.get(locales[locale].lang) ?? '');
    return !same.includes(path) || !tags.has('x-default') || !same.every((other) => agrees(other, tags));
  });
  expect(wrong).toEqual([]);
});

test('the sitemap has every page that stands for itself once, and no chooser', () => {
  const paths = [...readBuilt('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const own = [...builtPages].filter((path) => path !== '/' && canonical(readBuilt(path)) === path);
  expect(paths.sort()).toEqual(own.sort());
});

function agrees(path: string, tags: Map<string, string>): boolean {
  if (!builtPages.has(path)) return false;
  return JSON.stringify([...languages(readBuilt(path))]) === JSON.stringify([...tags]);
}
