import type { Locale } from '#i18n/locales.ts';
import type { Lang } from '#schemas/text.ts';

/** Size of every card in pixels: the Open Graph image size that all large sites accept (1.91 : 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A text of a card, and the language whose character forms it is set in. */
export interface CardText {
  text: string;
  lang: Lang;
}

/** The content of a social card. */
export interface SocialCard {
  locale: Locale;
  /** Kind of the page, and its date or place. */
  kicker: CardText;
  /** The title, split where a line may break. */
  title: { parts: readonly string[]; lang: Lang };
  /** One sentence about the page. */
  line?: CardText | undefined;
  /** Name and tagline of the site. */
  site: CardText;
  /** A picture as SVG source, or nothing. */
  picture: string;
}
