import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Lang } from '#i18n/locales.ts';
import type { SocialCard } from './card.ts';
import { drawCard } from './card-renderer.ts';
import { lightPalette } from './palette.ts';
import { rampColors, png16 } from './png.ts';
import { prefetch } from './prefetch.ts';

const cardIn = (lang: Lang, title: string): SocialCard => ({
  locale: lang === 'en' ? 'en' : lang === 'zh-Hant' ? 'zh-hant' : 'zh-hans',
  kicker: { text: '2023', lang },
  title: { parts: [title], lang },
  site: { text: '相聚', lang },
  picture: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
});

describe('a card', () => {
  let cache = '';
  before(async () => {
    cache = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  after(() => rm(cache, { recursive: true }));

  test('is a PNG of 1200 × 630', async () => {
    const png = await drawCard(cardIn('en', 'Xiangju'), cache);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  test('sets Han characters in the forms of its script', async () => {
    const [hans, hant] = await Promise.all([
      drawCard(cardIn('zh-Hans', '骨直'), cache),
      drawCard(cardIn('zh-Hant', '骨直'), cache),
    ]);
    assert.notDeepEqual(hans, hant);
  });

  test('has no empty box for what only a slice of the face holds', async () => {
    const blank = await drawCard(cardIn('zh-Hant', '\ue000'), cache);
    assert.notDeepEqual(await drawCard(cardIn('zh-Hant', '，'), cache), blank);
  });

  test('is drawn once', async () => {
    const first = await drawCard(cardIn('en', 'Once'), cache);
    const files = await readdir(cache);
    assert.deepEqual(await drawCard(cardIn('en', 'Once'), cache), first);
    assert.equal((await readdir(cache)).length, files.length);
  });
});

test('cards and tokens have the same colours', async () => {
  const tokens = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(lightPalette))
    assert.equal(new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1], colour, name);
});

test('sixteen colours go four bits a pixel', () => {
  const palette = rampColors('#ffffff', [{ from: '#ffffff', to: '#000000', steps: 15 }]);
  const pixels = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 255, 1, 1, 1, 255, 250, 250, 250, 255]);
  const png = png16(pixels, 2, 2, palette);
  const at = png.indexOf('IDAT');
  const data = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  assert.deepEqual([...data], [0, 0x0f, 0, 0xf0]);
});

test('jobs are done once and in the order they are asked for', async () => {
  const done: number[] = [];
  const get = prefetch([0, 1, 2, 3, 4, 5].map((job) => async () => done.push(job)));
  await get(0);
  assert.deepEqual(done, [0, 1, 2, 3]);
  await get(1);
  assert.deepEqual(done, [0, 1, 2, 3, 4]);
});
