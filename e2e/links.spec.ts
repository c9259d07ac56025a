import { expect, test } from '@playwright/test';
import { builtFiles, isUnlisted, readBuilt } from '#testing/built-site.ts';
import { type PageLinks, readPageLinks } from '#verify/page-links.ts';

const pages = new Map(
  [...builtFiles]
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readPageLinks(readBuilt(file))]),
);

test('every internal link leads to a file, and its fragment to an id', () => {
  const broken = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      const reason = brokenLinkReason(file, link);
      return reason ? [`${file} → ${link}: ${reason}`] : [];
    }),
  );
  expect([...new Set(broken)].slice(0, 50)).toEqual([]);
});

test('every page can be reached by links from the language chooser', () => {
  const reached = new Set(['/index.html']);
  for (const file of reached) {
    for (const target of targetsOf(file, pages.get(file))) if (pages.has(target)) reached.add(target);
  }
  expect([...pages.keys()].filter((file) => !reached.has(file) && !isUnlisted(file))).toEqual([]);
});

function targetsOf(file: string, page: PageLinks | undefined): string[] {
  return (page?.links ?? []).flatMap((link) => resolveLink(file, link)?.file ?? []);
}

/** The file and the id that an internal link leads to; null for a link to another site. */
function resolveLink(from: string, link: string): { file: string; id: string } | null {
  const url = new URL(link, `http://site.test${from.replace(/index\.html$/, '')}`);
  if (url.host !== 'site.test') return null;
  const path = decodeURIComponent(url.pathname);
  return {
    file: path.endsWith('/') ? `${path}index.html` : path,
    id: decodeURIComponent(url.hash.slice(1)),
  };
}

function brokenLinkReason(from: string, link: string): string | null {
  const target = resolveLink(from, link);
  if (!target || target.file.startsWith('/pagefind/')) return null;
  if (!builtFiles.has(target.file)) return 'no such page';
  const page = pages.get(target.file);
  return target.id && page && !page.ids.has(target.id) ? 'no such id on the page' : null;
}
