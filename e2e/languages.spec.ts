import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { builtPages, readBuilt } from '#testing/built-site.ts';
import { alternatePaths, canonicalPath } from '#verify/page-links.ts';
import { expect, test } from './test.ts';

test('the alternate links of every page include itself and are the same in all its editions', () => {
  const pages = [...builtPages].filter((path) => path !== '/');
  const alternates = new Map(pages.map((path) => [path, alternatePaths(headOf(path))]));
  const asText = (path: string) => JSON.stringify([...(alternates.get(path) ?? [])]);
  const wrong = pages.filter((path) => {
    const tags = alternates.get(path);
    const same = LOCALES.map((locale) => tags?.get(localeInfo[locale].lang) ?? '');
    const isWhole = same.includes(path) && tags?.has('x-default');
    return !isWhole || same.some((other) => !alternates.has(other) || asText(other) !== asText(path));
  });
  expect(wrong).toEqual([]);
});

test('the sitemap has every canonical page once, without the language chooser', () => {
  const paths = [...readBuilt('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const own = [...builtPages].filter((path) => path !== '/' && canonicalPath(headOf(path)) === path);
  expect(paths.sort()).toEqual(own.sort());
});

/** The HTML of a page up to the end of its head, where all links to editions are. */
function headOf(path: string): string {
  const html = readBuilt(path);
  return html.slice(0, html.indexOf('</head>'));
}
