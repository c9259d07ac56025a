import { type PageLinks, readPageLinks, resolveLink } from '../page-links.ts';
import type { VerifyCheck } from '../verification.ts';

/** Files that the search loads are named in scripts, not in links. */
const NOT_LINKED = /^\/pagefind\//;

/** Every internal link leads to a file and an id that exist, and no page has an id twice. */
export const linksCheck: VerifyCheck = {
  name: 'links',
  run({ site }) {
    const pages = new Map<string, PageLinks>(
      site.pages.map((page) => [page, readPageLinks(site.read(page))]),
    );
    let checked = 0;
    const faults: string[] = [];
    for (const [page, { links, doubledIds }] of pages) {
      faults.push(...doubledIds.map((id) => `${page}: the id ${id} occurs twice`));
      for (const link of links) {
        const target = resolveLink(page, link);
        if (!target || NOT_LINKED.test(target.file)) continue;
        checked += 1;
        const ids = pages.get(target.file)?.ids;
        if (!site.files.has(target.file)) faults.push(`${page}: ${link} leads to no file`);
        else if (target.id !== '' && ids && !ids.has(target.id))
          faults.push(`${page}: ${link} leads to an id that its page does not have`);
      }
    }
    return { checked, faults };
  },
};
