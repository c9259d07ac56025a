import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type Node, Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import { createFontSource } from '#fonts/source.ts';
import { localeInfo } from '#i18n/locales.ts';
import { CARD_SIZE, type SocialCard } from './card.ts';
import { createCardFontLoader } from './card-fonts.ts';
import { CARD_PICTURE_ID, cardTree } from './card-tree.ts';
import { lightPalette } from './palette.ts';
import { createPng16Encoder, rampColors } from './png.ts';

/** Draws a card as a PNG of 1200 × 630 pixels, unless it is in the cache; returns the path of the cached file. */
export type DrawCard = (card: SocialCard) => Promise<string>;

/** Part of the cache key. Raise it when the same card is drawn differently, so that cached files are not used. */
const CACHE_VERSION = 1;
/** The sixteen colours of a card. */
const CARD_COLORS = rampColors(lightPalette.paper, [
  { from: lightPalette.paper, to: lightPalette.ink, steps: 7 },
  { from: lightPalette.paper, to: lightPalette.seal, steps: 4 },
  { from: lightPalette.paper, to: lightPalette.hair, steps: 2 },
  { from: lightPalette['seal-paper'], to: lightPalette['seal-paper'], steps: 1 },
  { from: lightPalette['seal-ink'], to: lightPalette['seal-ink'], steps: 1 },
]);
const GLYPH_CACHE_BYTES = 64 * 2 ** 20;

/**
 * Makes a renderer of cards, which keeps the fonts it has loaded and takes cards drawn before from the cache.
 * @param cacheFolder where files are kept by content between builds; created when it does not exist
 */
export function createCardRenderer(cacheFolder: string): DrawCard {
  let render: DrawTree | undefined;
  return async (card) => {
    const tree = cardTree(card);
    const key = createHash('sha256').update(
      JSON.stringify([CACHE_VERSION, CARD_COLORS, card.locale, tree, card.picture]),
    );
    const path = join(cacheFolder, `${key.digest('hex').slice(0, 32)}.png`);
    if (existsSync(path)) return path;
    // Created for the first card that is not cached, because the native renderer takes much memory.
    render ??= createTreeRenderer();
    const png = await render(tree, card);
    await mkdir(dirname(path), { recursive: true });
    // Written under another name first, because a build that was interrupted would leave half a file.
    await writeFile(`${path}.${threadId}.part`, png);
    await rename(`${path}.${threadId}.part`, path);
    return path;
  };
}

type DrawTree = (tree: Node, card: SocialCard) => Promise<Buffer>;

function createTreeRenderer(): DrawTree {
  setGlyphCacheMaxBytes(GLYPH_CACHE_BYTES);
  const renderer = new Renderer();
  const loadFonts = createCardFontLoader(renderer, createFontSource());
  const encode = createPng16Encoder(CARD_COLORS);
  return async (tree, card) => {
    await loadFonts(card);
    const picture = { src: CARD_PICTURE_ID, data: Buffer.from(card.picture), cache: 'none' } as const;
    const pixels = await renderer.render(tree, {
      ...CARD_SIZE,
      format: 'raw',
      lang: localeInfo[card.locale].lang,
      images: card.picture ? [picture] : [],
    });
    return encode(pixels, CARD_SIZE.width, CARD_SIZE.height);
  };
}
