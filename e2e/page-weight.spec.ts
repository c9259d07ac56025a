import { samplePages } from '#testing/built-site.ts';
import { measurePageWeight, type PageWeight, weightWithoutFonts } from '#testing/page-weight.ts';
import { expect, test } from './test.ts';

const KB = 1024;
/** Compressed, without faces, with an empty cache. A recap is what people come for. */
const ALL: Readonly<Record<string, number>> = {
  post: 60 * KB,
  'post beside its translation': 60 * KB,
  // The page asks at once: the engine, and the index's own tables.
  search: 200 * KB,
  // Everything there is, as a picture to walk in and as a table.
  graph: 140 * KB,
};
const OTHERS = 80 * KB;
const SCRIPT: Readonly<Record<string, number>> = { search: 40 * KB, connections: 25 * KB, graph: 70 * KB };
const OTHER_SCRIPT = 15 * KB;

for (const [kind, rest] of Object.entries(samplePages())) {
  test(`${kind} is light`, async ({ page }) => {
    const weight = await measurePageWeight(page, `/zh-hans/${rest}`);
    test.info().annotations.push({ type: 'weight', description: described(weight) });
    expect.soft(weight.js, described(weight)).toBeLessThanOrEqual(SCRIPT[kind] ?? OTHER_SCRIPT);
    expect.soft(weightWithoutFonts(weight), described(weight)).toBeLessThanOrEqual(ALL[kind] ?? OTHERS);
  });
}

function described(weight: PageWeight): string {
  return Object.entries(weight)
    .map(([part, bytes]) => `${part} ${(bytes / KB).toFixed(1)} KB`)
    .join(', ');
}
