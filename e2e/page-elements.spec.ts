import { builtPages, readBuilt } from '#testing/built-site.ts';
import { tokenizeHtml } from '#text/html.ts';
import { expect, test } from './test.ts';

/** Elements of a page as a browser with scripts makes them, so without those in `noscript`. */
const MAX_ELEMENTS = 2500;
/** Kinds of page that may have more, and how many: more is a fault there too. */
const LONGER: readonly { kind: string; path: RegExp; max: number }[] = [
  { kind: 'table of the graph', path: /^\/[^/]+\/graph\/by-[^/]+\/$/, max: 8500 },
  { kind: 'list of events', path: /^\/[^/]+\/events\/$/, max: 3000 },
  { kind: 'event', path: /^\/[^/]+\/events\/[^/]+\/$/, max: 3900 },
];

test('every page has a moderate number of elements', () => {
  const long = [...builtPages].flatMap((path) => {
    const html = readBuilt(path);
    const max = LONGER.find((kind) => kind.path.test(path))?.max ?? MAX_ELEMENTS;
    // A page has no more elements than it has `<`, and most pages have few.
    if (html.split('<').length <= max) return [];
    const n = countElements(html);
    return n > max ? `${path} has ${n} elements, more than ${max}` : [];
  });
  expect(long).toEqual([]);
  expect(builtPages.size).toBeGreaterThan(0);
});

test('a page with one element too many is found, and what only a page without scripts has is not counted', () => {
  const [path = ''] = builtPages;
  const html = readBuilt(path);
  const n = countElements(html);
  expect(n).toBeGreaterThan(50);
  expect(countElements(html.replace('</body>', `${'<i></i>'.repeat(MAX_ELEMENTS)}</body>`))).toBe(
    n + MAX_ELEMENTS,
  );
  expect(countElements(html.replace('</body>', '<noscript><p></p></noscript></body>'))).toBe(n + 1);
});

function countElements(html: string): number {
  let n = 0;
  let isUnscripted = false;
  for (const token of tokenizeHtml(html)) {
    if (token.type === 'close' && token.name === 'noscript') isUnscripted = false;
    if (token.type !== 'open') continue;
    if (!isUnscripted) n += 1;
    if (token.name === 'noscript') isUnscripted = true;
  }
  return n;
}
