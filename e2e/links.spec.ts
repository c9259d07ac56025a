import { expect, test } from '@playwright/test';
import { builtFiles, isUnlisted, readBuilt } from '#testing/built-site.ts';
import { type Marked, marked } from './pages/html.ts';

const pages = new Map(
  [...builtFiles].filter((file) => file.endsWith('.html')).map((file) => [file, marked(readBuilt(file))]),
);

test('every link inside the site leads somewhere, and to a place on the page', () => {
  const dead = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      const reason = whyDead(file, link);
      return reason ? [`${file} → ${link}: ${reason}`] : [];
    }),
  );
  expect([...new Set(dead)].slice(0, 50)).toEqual([]);
});

test('every page can be reached by links from the chooser', () => {
  const reached = new Set(['/index.html']);
  for (const file of reached) {
    for (const target of targetsOf(file, pages.get(file))) if (pages.has(target)) reached.add(target);
  }
  expect([...pages.keys()].filter((file) => !reached.has(file) && !isUnlisted(file))).toEqual([]);
});

function targetsOf(file: string, page: Marked | undefined): string[] {
  return (page?.links ?? []).flatMap((link) => resolved(file, link)?.file ?? []);
}

/** The file a link of ours leads to, and the place in it; nothing for a link elsewhere. */
function resolved(from: string, link: string): { file: string; place: string } | null {
  const url = new URL(link, `http://site.test${from.replace(/index\.html$/, '')}`);
  if (url.host !== 'site.test') return null;
  const path = decodeURIComponent(url.pathname);
  return {
    file: path.endsWith('/') ? `${path}index.html` : path,
    place: decodeURIComponent(url.hash.slice(1)),
  };
}

function whyDead(from: string, link: string): string | null {
  const target = resolved(from, link);
  if (!target || target.file.startsWith('/pagefind/')) return null;
  if (!builtFiles.has(target.file)) return 'no such page';
  const page = pages.get(target.file);
  return target.place && page && !page.ids.has(target.place) ? 'no such place on the page' : null;
}
