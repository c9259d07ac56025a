import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extendedLatin, groupSubsets, type PageGlyphs } from './subset-grouping.ts';

const page = (path: string, text: string): PageGlyphs => {
  return { path, lang: 'zh-Hans', glyphs: new Map([['zh-Hans', new Set(text)]]) };
};
const alike = Array.from({ length: 100 }, (_, index) => page(`p${index}`, '相聚'));
const rare = String.fromCodePoint(...Array.from({ length: 80 }, (_, index) => 0x4e00 + index));
const subsets = groupSubsets([...alike, page('a', '相聚甲'), page('b', '相聚甲乙'), page('c', rare)]);
const characters = (path: string) => subsets.get(path)?.map((subset) => subset.characters);

test('common characters are in one file', () => assert.deepEqual(characters('p7'), ['相聚']));

test('the rest is in a file shared with pages that need similar characters', () => {
  assert.deepEqual(characters('a'), ['相聚', '乙甲']);
  assert.deepEqual(characters('b'), ['相聚', '乙甲']);
});

test('a page with many rare characters has a file of its own', () =>
  assert.deepEqual(characters('c')?.[0]?.length, 80));

test('Latin letters beyond ASCII are listed once, sorted', () =>
  assert.equal(extendedLatin([page('a', 'zéà é相”')]), 'àé'));
