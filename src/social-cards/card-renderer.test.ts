import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Lang } from '#schemas/text.ts';
import type { SocialCard } from './card.ts';
import { createCardRenderer } from './card-renderer.ts';

const cardIn = (lang: Lang, title: string): SocialCard => ({
  locale: lang === 'en' ? 'en' : lang === 'zh-Hant' ? 'zh-hant' : 'zh-hans',
  kicker: { text: '2023', lang },
  title: { parts: [title], lang },
  site: { text: '相聚', lang },
  picture: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
});

describe('a card', () => {
  let cache = '';
  let drawCard: (card: SocialCard) => Promise<Buffer>;
  before(async () => {
    cache = await mkdtemp(join(tmpdir(), 'cards-'));
    const cachedCard = createCardRenderer(cache);
    drawCard = async (card) => readFile(await cachedCard(card));
  });
  after(() => rm(cache, { recursive: true }));

  test('is a PNG of 1200 × 630', async () => {
    const png = await drawCard(cardIn('en', 'Xiangju'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  test('uses the glyphs of its script', async () => {
    const [hans, hant] = await Promise.all([
      drawCard(cardIn('zh-Hans', '骨直')),
      drawCard(cardIn('zh-Hant', '骨直')),
    ]);
    assert.notDeepEqual(hans, hant);
  });

  test('has a glyph for a character that only a slice of the font contains', async () => {
    const blank = await drawCard(cardIn('zh-Hant', '\ue000'));
    assert.notDeepEqual(await drawCard(cardIn('zh-Hant', '，')), blank);
  });

  test('is drawn once, then taken from the cache', async () => {
    const first = await drawCard(cardIn('en', 'Once'));
    const files = await readdir(cache);
    assert.deepEqual(await drawCard(cardIn('en', 'Once')), first);
    assert.equal((await readdir(cache)).length, files.length);
  });

  test('is drawn again when anything on it changes', async () => {
    const card = cardIn('en', 'Changed');
    const changes: Partial<SocialCard>[] = [
      {},
      { title: { parts: ['Another'], lang: 'en' } },
      { kicker: { text: '2024', lang: 'en' } },
      { line: { text: 'A line', lang: 'en' } },
      { site: { text: 'Another site', lang: 'en' } },
      { picture: card.picture.replace('r="4"', 'r="2"') },
    ];
    const drawn = await Promise.all(changes.map((change) => drawCard({ ...card, ...change })));
    assert.equal(new Set(drawn.map((png) => png.toString('base64'))).size, changes.length);
  });
});
