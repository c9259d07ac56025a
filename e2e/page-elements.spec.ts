import { builtPages, readBuilt } from '#testing/built-site.ts';
import { tokenizeHtml } from '#text/html.ts';
import { expect, test } from './test.ts';

/** Elements of a page, those for browsers without scripts included. */
const MAX_ELEMENTS = 2500;
/** Kinds of page that may have more, and how many: more is a fault there too. */
const LONGER: readonly { kind: string; path: RegExp; max: number }[] = [
  { kind: 'table of the graph', path: /^\/[^/]+\/graph\/by-[^/]+\/$/, max: 9100 },
  { kind: 'largest event', path: /^\/[^/]+\/events\/kubecon-china-2019\/$/, max: 2700 },
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

test('a page with one element too many is found, and what only a page without scripts has is counted', () => {
  const [path = ''] = builtPages;
  const html = readBuilt(path);
  const n = countElements(html);
  expect(n).toBeGreaterThan(50);
  expect(countElements(html.replace('</body>', `${'<i></i>'.repeat(MAX_ELEMENTS)}</body>`))).toBe(
    n + MAX_ELEMENTS,
  );
  expect(countElements(html.replace('</body>', '<noscript><p></p></noscript></body>'))).toBe(n + 2);
});

function countElements(html: string): number {
  let n = 0;
  for (const { type } of tokenizeHtml(html)) if (type === 'open') n += 1;
  return n;
}
