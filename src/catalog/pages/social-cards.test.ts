import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightPalette } from '#social-cards/palette.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { cardPages, cardPicture } from './social-cards.ts';

const catalog = fixtureCatalog();
const cards = cardPages(catalog);
const colors = { ...lightPalette, quiet: lightPalette['ink-3'] };

test('the home page, each list and each node but sessions have a card in each language', () => {
  const pages = [...catalog.graph.nodes.values()].filter(({ kind }) => kind !== 'session').length;
  assert.equal(cards.length, 3 * (1 + 6 + pages));
  assert.equal(new Set(cards.map(({ path }) => path)).size, cards.length);
});

test('the picture of a node is the same in all languages', () => {
  const pictures = cards
    .filter(({ node }) => node?.id === 'event:meet-2020')
    .map((card) => cardPicture(catalog, card, colors));
  assert.deepEqual(
    pictures.map(({ key }) => key),
    ['event:meet-2020', 'event:meet-2020', 'event:meet-2020'],
  );
  assert.equal(new Set(pictures.map(({ draw }) => draw())).size, 1);
});
