import { isLost } from '#schemas/link-lock.ts';
import type { VerifyCheck } from '../verification.ts';

/** What `npm run links` found last; a page that is gone is a fault when no copy of it is known. */
export const outsideCheck: VerifyCheck = {
  name: 'outside',
  run({ archive }) {
    const links = Object.entries(archive.links);
    const lost = links.filter(([, link]) => isLost(link) && link.archived === undefined);
    return { checked: links.length, faults: lost.map(([url]) => `${url} is gone, and no copy is known`) };
  },
};
