import { test } from '@playwright/test';
import { type PageWeight, weightWithoutFonts } from '#testing/page-weight.ts';
import { expect } from './test.ts';

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
  'longest event': 70 * KB,
};
const MAX_TOTAL_OTHERS = 80 * KB;
const MAX_SCRIPT: Readonly<Record<string, number>> = {
  search: 40 * KB,
  connections: 25 * KB,
  graph: 70 * KB,
};
const MAX_SCRIPT_OTHERS = 15 * KB;

/** Compares the weight of a page with the limits of its kind, and adds it to the report. */
export function expectWithinWeight(kind: string, weight: PageWeight): void {
  const description = describeWeight(weight);
  test.info().annotations.push({ type: 'weight', description });
  expect.soft(weight.js, description).toBeLessThanOrEqual(MAX_SCRIPT[kind] ?? MAX_SCRIPT_OTHERS);
  expect
    .soft(weightWithoutFonts(weight), description)
    .toBeLessThanOrEqual(MAX_TOTAL[kind] ?? MAX_TOTAL_OTHERS);
}

function describeWeight(weight: PageWeight): string {
  return Object.entries(weight)
    .map(([part, bytes]) => `${part} ${(bytes / KB).toFixed(1)} KB`)
    .join(', ');
}
