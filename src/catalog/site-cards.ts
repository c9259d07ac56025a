import { toSocialCard } from '#social-cards/card-content.ts';
import { createCardRenderer } from '#social-cards/card-renderer.ts';
import { lightPalette } from '#social-cards/palette.ts';
import { prefetch } from '#social-cards/prefetch.ts';
import { cardPages, cardPicture } from './pages/social-cards.ts';
import { siteCatalog } from './site-catalog.ts';

const PICTURE_COLORS = { ...lightPalette, quiet: lightPalette['ink-3'] };

/**
 * The social cards of the site: the URL path of each file, and a function that draws the card of an index.
 * @param cacheFolder keeps drawn cards from one build to the next
 */
export function siteCards(cacheFolder: string): {
  paths: string[];
  draw: (index: number) => Promise<Buffer>;
} {
  const cards = cardPages(siteCatalog);
  const drawCard = createCardRenderer(cacheFolder);
  const pictures = new Map<string, string>();
  const draw = prefetch(
    cards.map((card) => () => {
      const picture = cardPicture(siteCatalog, card, PICTURE_COLORS);
      const svg = pictures.get(picture.key) ?? picture.draw();
      pictures.set(picture.key, svg);
      return drawCard(toSocialCard(card, card.context, svg));
    }),
  );
  return { paths: cards.map(({ path }) => path), draw };
}
