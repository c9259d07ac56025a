import { publishedUrls, urlResolves } from '#rules/urls/published-urls.ts';
import { isExcusedUrl } from '#rules/urls/urls-stay.ts';
import { site as ownSite } from '#site.ts';
import type { VerifyCheck } from '../verification.ts';

/** Every URL that was ever published leads to a page or a redirect. */
export const addressesCheck: VerifyCheck = {
  name: 'addresses',
  run({ site, archive }) {
    const lock = (archive.urlLock ?? []).filter(({ gone }) => !gone);
    const published = publishedUrls(site.root);
    const languages = ownSite.locales.length;
    const lost = lock.filter(
      ({ path }) =>
        !urlResolves(path, published, languages) &&
        !urlResolves(path.replace(/^\/data\/(?!v\d)/, '/data/v1/'), published, languages) &&
        !isExcusedUrl(path, archive),
    );
    return { checked: lock.length, faults: lost.map(({ path }) => `${path} leads to no page`) };
  },
};
