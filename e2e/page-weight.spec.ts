import { builtPages, readBuilt, samplePages } from '#testing/built-site.ts';
import { measurePageWeight, type PageWeight, weightWithoutFonts } from '#testing/page-weight.ts';
import { expect, test } from './test.ts';

const KB = 1024;
/** Bytes of everything but fonts, compressed, with an empty cache, by kind of page. */
const MAX_TOTAL: Readonly<Record<string, number>> = {
  post: 60 * KB,
  'post beside its translation': 60 * KB,
  // It loads the search engine and the tables of the index at once.
  search: 200 * KB,
  graph: 60 * KB,
  // It contains all nodes that can be connected.
  connections: 100 * KB,
};
const MAX_TOTAL_OTHERS = 80 * KB;
const MAX_TOTAL_OF_EVENTS = 70 * KB;
const MAX_SCRIPT: Readonly<Record<string, number>> = {
  search: 40 * KB,
  connections: 25 * KB,
  graph: 70 * KB,
};
const MAX_SCRIPT_OTHERS = 15 * KB;

for (const [kind, path] of Object.entries(samplePages())) {
  test(`${kind} is within its weight`, async ({ page }) => {
    const weight = await measurePageWeight(page, `/zh-hans/${path}`);
    test.info().annotations.push({ type: 'weight', description: describeWeight(weight) });
    expect.soft(weight.js, describeWeight(weight)).toBeLessThanOrEqual(MAX_SCRIPT[kind] ?? MAX_SCRIPT_OTHERS);
    expect
      .soft(weightWithoutFonts(weight), describeWeight(weight))
      .toBeLessThanOrEqual(MAX_TOTAL[kind] ?? MAX_TOTAL_OTHERS);
  });
}

test('the longest page of an event is within its weight', async ({ page }) => {
  const events = [...builtPages].filter((path) => /^\/zh-hans\/events\/[^/]+\/$/.test(path));
  const [longest = ''] = events.toSorted((a, b) => readBuilt(b).length - readBuilt(a).length);
  const weight = await measurePageWeight(page, longest);
  test.info().annotations.push({ type: 'weight', description: `${longest}: ${describeWeight(weight)}` });
  expect(weightWithoutFonts(weight), longest).toBeLessThanOrEqual(MAX_TOTAL_OF_EVENTS);
});

function describeWeight(weight: PageWeight): string {
  return Object.entries(weight)
    .map(([part, bytes]) => `${part} ${(bytes / KB).toFixed(1)} KB`)
    .join(', ');
}
