import { join } from 'node:path';
import type { APIContext } from 'astro';
import { allCards, type CardWords, emblemOf } from '#catalog/card.ts';
import { localeContext } from '#catalog/locale-context.ts';
import { standalonePoster, standaloneArchiveMap } from '#pictures/standalone-picture.ts';
import { toSocialCard } from '#social-cards/card-content.ts';
import { drawCard } from '#social-cards/card-renderer.ts';
import { lightPalette } from '#social-cards/palette.ts';
import { prefetch } from '#social-cards/prefetch.ts';

const CACHE = join(process.cwd(), 'node_modules', '.astro', 'cards');
const cards = allCards();
const EMBLEM = { ...lightPalette, quiet: lightPalette['ink-3'] };
const emblems = new Map<string, string>();
const drawn = prefetch(cards.map((words) => () => draw(words)));

/** One card for each page that has its own, in each language. */
export function getStaticPaths() {
  return cards.map(({ path }, index) => {
    const [, locale = '', , ...rest] = path.replace(/\.png$/, '').split('/');
    return { params: { locale, card: rest.join('/') }, props: { index } };
  });
}

/** The social card of a page. */
export async function GET({ props }: APIContext<{ index: number }>): Promise<Response> {
  return new Response(new Uint8Array(await drawn(props.index)), { headers: { 'Content-Type': 'image/png' } });
}

/** A picture without names is the same in all languages. */
function draw(words: CardWords): Promise<Buffer> {
  const { id, poster, sky } = emblemOf(words);
  const picture =
    emblems.get(id) ?? (poster ? standalonePoster(poster(), EMBLEM) : sky ? standaloneArchiveMap(sky(), EMBLEM) : '');
  emblems.set(id, picture);
  return drawCard(toSocialCard(words, localeContext(words.locale), picture), CACHE);
}
