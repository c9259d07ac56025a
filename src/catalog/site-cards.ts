import { toSocialCard } from '#social-cards/card-content.ts';
import { createCardRenderer } from '#social-cards/card-renderer.ts';
import { lightPalette } from '#social-cards/palette.ts';
import type { Catalog } from './catalog.ts';
import { cardPages, cardPicture } from './pages/social-cards.ts';

const PICTURE_COLORS = { ...lightPalette, quiet: lightPalette['ink-3'] };

/** The social card of a page, not yet drawn. */
export interface SiteCard {
  /** URL path of its file. */
  path: string;
  /** Cards with the same key have the same picture beside the text. */
  pictureKey: string;
  /** Draws the card, or finds it drawn before; returns the path of the PNG in the cache. */
  draw: () => Promise<string>;
}

/**
 * The social cards of an archive.
 * @param cacheFolder keeps drawn cards from one build to the next
 */
export function siteCards(catalog: Catalog, cacheFolder: string): SiteCard[] {
  const drawCard = createCardRenderer(cacheFolder);
  const pictures = new Map<string, string>();
  return cardPages(catalog).map((card) => {
    const picture = cardPicture(catalog, card, PICTURE_COLORS);
    const draw = () => {
      const svg = pictures.get(picture.key) ?? picture.draw();
      pictures.set(picture.key, svg);
      return drawCard(toSocialCard(card, card.context, svg));
    };
    return { path: card.path, pictureKey: picture.key, draw };
  });
}
