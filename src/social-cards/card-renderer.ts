import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Node, Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import { fileWith, type FontWeight } from '#fonts/source.ts';
import type { Lang } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { type SocialCard, CARD_SIZE } from './card.ts';
import { lightPalette } from './palette.ts';
import { rampColors, png16 } from './png.ts';
import { CARD_FONT_FAMILIES, CARD_PICTURE_ID, cardTree } from './card-tree.ts';

/** Raise it when what is drawn from the same card changes; cards kept under another number are drawn anew. */
const EDITION = 1;
const PALETTE = rampColors(lightPalette.paper, [
  { from: lightPalette.paper, to: lightPalette.ink, steps: 7 },
  { from: lightPalette.paper, to: lightPalette.seal, steps: 4 },
  { from: lightPalette.paper, to: lightPalette.hair, steps: 2 },
  { from: lightPalette['seal-paper'], to: lightPalette['seal-paper'], steps: 1 },
  { from: lightPalette['seal-ink'], to: lightPalette['seal-ink'], steps: 1 },
]);

/**
 * Draws a card as a PNG of 1200 × 630, or takes it from the folder where it was kept when it was drawn before.
 * @param cache folder; made when there is none
 */
export async function drawCard(card: SocialCard, cache: string): Promise<Buffer> {
  const tree = cardTree(card);
  const key = createHash('sha256').update(
    JSON.stringify([EDITION, PALETTE, card.locale, tree, card.picture]),
  );
  const kept = join(cache, `${key.digest('hex').slice(0, 32)}.png`);
  return readFile(kept).catch(async () => {
    const drawn = await render(tree, card);
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, drawn);
    return drawn;
  });
}

let renderer: Renderer | undefined;
const registered = new Map<string, Promise<unknown>>();

async function render(tree: Node, card: SocialCard): Promise<Buffer> {
  if (!renderer) setGlyphCacheMaxBytes(64 * 2 ** 20);
  renderer ??= new Renderer();
  await bringFaces(renderer, card);
  const pixels = await renderer.render(tree, {
    ...CARD_SIZE,
    format: 'raw',
    lang: locales[card.locale].lang,
    images: card.picture ? [{ src: CARD_PICTURE_ID, data: Buffer.from(card.picture), cache: 'none' }] : [],
  });
  return png16(pixels, CARD_SIZE.width, CARD_SIZE.height, PALETTE);
}

/** Registers every font file that the card's words need and that was not needed before. */
async function bringFaces(to: Renderer, { kicker, title, line, site }: SocialCard): Promise<void> {
  const needs: [Lang, FontWeight, string][] = [
    ['zh-Hans', 700, '相聚'],
    [title.lang, 700, title.parts.join('')],
    ...[kicker, site, ...(line ? [line] : [])].map(({ text, lang }): [Lang, FontWeight, string] => [
      lang,
      400,
      text,
    ]),
  ];
  for (const [lang, weight, words] of needs)
    for (const character of new Set(words))
      await bring(to, lang === 'en' ? 'zh-Hans' : lang, weight, character);
}

const known = new Set<string>();

async function bring(to: Renderer, script: Lang, weight: FontWeight, character: string): Promise<void> {
  const key = `${script} ${weight} ${character}`;
  if (known.has(key)) return;
  const file = await fileWith(script, weight, character);
  known.add(key);
  if (!file) return;
  const done =
    registered.get(file.name) ??
    to.registerFont({
      name: CARD_FONT_FAMILIES[script],
      weight,
      data: file.font,
      unicodeRange: [...file.has].map((code) => [code, code]),
    });
  registered.set(file.name, done);
  await done;
}
