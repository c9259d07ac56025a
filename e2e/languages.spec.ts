import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { builtPages, readBuilt, samplePages } from '#testing/built-site.ts';
import { alternatePaths, canonicalPath } from '#verify/page-links.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

for (const [kind, path] of Object.entries(samplePages())) {
  test(`the language switch leads to the same page: ${kind}`, async ({ page }) => {
    await new SitePage(page, 'zh-hans').open(path);
    for (const [from, to] of [
      ['zh-hans', 'en'],
      ['en', 'zh-hant'],
      ['zh-hant', 'zh-hans'],
    ] as const) {
      await new SitePage(page, from).switchTo(to);
      await expect(page).toHaveURL(`/${to}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', localeInfo[to].lang);
    }
  });
}

test('the alternate links of every page include itself and are the same in all its editions', () => {
  const pages = [...builtPages].filter((path) => path !== '/');
  const wrong = pages.filter((path) => {
    const tags = alternatePaths(readBuilt(path));
    const same = LOCALES.map((locale) => tags.get(localeInfo[locale].lang) ?? '');
    return (
      !same.includes(path) || !tags.has('x-default') || !same.every((other) => hasSameAlternates(other, tags))
    );
  });
  expect(wrong).toEqual([]);
});

test('the sitemap has every canonical page once, without the language chooser', () => {
  const paths = [...readBuilt('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const own = [...builtPages].filter((path) => path !== '/' && canonicalPath(readBuilt(path)) === path);
  expect(paths.sort()).toEqual(own.sort());
});

function hasSameAlternates(path: string, tags: Map<string, string>): boolean {
  if (!builtPages.has(path)) return false;
  return JSON.stringify([...alternatePaths(readBuilt(path))]) === JSON.stringify([...tags]);
}
