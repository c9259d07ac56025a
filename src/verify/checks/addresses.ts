import { publishedUrls, urlResolves } from '#rules/urls/published-urls.ts';
import { isExcusedUrl } from '#rules/urls/urls-stay.ts';
import type { VerifyCheck } from '../verification.ts';

/** Every address that was ever published leads to a page or a redirect. */
export const addressesCheck: VerifyCheck = {
  name: 'addresses',
  run({ site, archive }) {
    const lock = (archive.urlLock ?? []).filter(({ gone }) => !gone);
    const published = publishedUrls(site.root);
    const lost = lock.filter(
      ({ path }) =>
        !urlResolves(path, published) &&
        !urlResolves(path.replace(/^\/data\/(?!v\d)/, '/data/v1/'), published) &&
        !isExcusedUrl(path, archive),
    );
    return { checked: lock.length, faults: lost.map(({ path }) => `${path} leads to no page`) };
  },
};
