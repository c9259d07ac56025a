import { localeInfo } from '#i18n/locales.ts';
import { site as ownSite } from '#site.ts';
import { alternatePaths } from '../page-links.ts';
import type { VerifyCheck } from '../verification.ts';

/** The language chooser, which the home pages name as `x-default` besides their languages. */
const CHOOSER = '/index.html';

/** Each page names its editions by `hreflang`, and each of them names the same. */
export const languagesCheck: VerifyCheck = {
  name: 'languages',
  run({ site }) {
    const tags = new Map(site.pages.map((page) => [page, alternatePaths(site.read(page))]));
    let checked = 0;
    const faults: string[] = [];
    for (const [page, alternates] of tags) {
      if (alternates.size === 0) continue;
      const own = page.replace(/index\.html$/, '');
      const paths = ownSite.locales.map((locale) => alternates.get(localeInfo[locale].lang) ?? '');
      checked += alternates.size;
      if (page === CHOOSER ? alternates.get('x-default') !== own : !paths.includes(own))
        faults.push(`${page} is not among its own languages`);
      if (!alternates.has('x-default')) faults.push(`${page} has no x-default`);
      for (const path of paths) {
        const other = tags.get(`${path}index.html`);
        if (!other || !sameMap(other, alternates)) faults.push(`${page}: ${path} has other alternate links`);
      }
    }
    return { checked, faults };
  },
};

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
