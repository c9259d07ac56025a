import type { Lang, Locale } from '#i18n/locales.ts';

/** The size every card has, in pixels: what Open Graph readers ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Words of a card, and the language whose forms they are set in. */
export interface CardText {
  text: string;
  lang: Lang;
}

/** What a social card shows. */
export interface SocialCard {
  locale: Locale;
  /** What sort of page it is, and when or where. */
  kicker: CardText;
  /** The title in the pieces a line may break between. */
  title: { parts: readonly string[]; lang: Lang };
  /** One sentence about it. */
  line?: CardText | undefined;
  /** The site's name and line. */
  site: CardText;
  /** The page's picture as SVG. */
  picture: string;
}
