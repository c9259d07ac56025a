import type { LocaleContext } from '#i18n/locale-context.ts';
import { isChinese, LOCALES, localeInfo } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { titleSegments } from '#i18n/title-segments.ts';
import { site } from '#site.ts';
import type { CardText, SocialCard } from './card.ts';

/** The card of a page. Its line is left out where it repeats the kicker. */
export function toSocialCard(
  { kicker, title, line }: { kicker: string; title: LocalizedText; line: LocalizedText | undefined },
  context: LocaleContext,
  picture: string,
): SocialCard {
  const heading = toCardText(title, context);
  const parts = isChinese(heading.lang)
    ? titleSegments(heading.text, context.nonBreaking(heading.text), heading.lang)
    : [heading.text];
  return {
    locale: context.locale,
    kicker: { text: kicker, lang: context.lang },
    title: { parts, lang: heading.lang },
    ...(line && line.text !== kicker && { line: toCardText(line, context) }),
    site: { text: `${site.name[context.locale]} · ${context.t('site.tagline')}`, lang: context.lang },
    picture,
  };
}

/** Languages with a font of their own. A name may be in any other, and is set as English is. */
const FONT_LANGS = LOCALES.map((locale) => localeInfo[locale].lang);

/**
 * Curly quotes of the font are as wide as a Han character, so English text uses straight quotes, and as apostrophe the
 * letter U+02BC.
 */
function toCardText({ text, lang }: LocalizedText, context: LocaleContext): CardText {
  const own = lang === undefined ? context.lang : (FONT_LANGS.find((known) => known === lang) ?? 'en');
  return { text: own === 'en' ? text.replaceAll('’', 'ʼ').replace(/[“”]/g, '"') : text, lang: own };
}
