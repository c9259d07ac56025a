import type { LocaleContext } from '#i18n/locale-context.ts';
import { isChinese } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { phrases } from '#i18n/phrases.ts';
import { site } from '#site.ts';
import type { SocialCard, CardText } from './card.ts';

/** What a card says, with the language of every line and the places where its title may break. */
export function toSocialCard(
  { kicker, title, line }: { kicker: string; title: LocalizedText; line: LocalizedText | undefined },
  context: LocaleContext,
  picture: string,
): SocialCard {
  const heading = lineOf(title, context);
  const chinese = isChinese(heading.lang);
  return {
    locale: context.locale,
    kicker: { text: kicker, lang: context.lang },
    title: {
      parts: chinese
        ? phrases(heading.text, context.nonBreaking(heading.text), heading.lang)
        : [heading.text],
      lang: heading.lang,
    },
    ...(line && line.text !== kicker && { line: lineOf(line, context) }),
    site: { text: `${site.name[context.locale]} · ${context.t('site.line')}`, lang: context.lang },
    picture,
  };
}

/** The only curly quotes of the face are as wide as a Han character: English words have an apostrophe of their own. */
function lineOf({ text, lang }: LocalizedText, context: LocaleContext): CardText {
  const own = lang ?? context.lang;
  return { text: own === 'en' ? text.replaceAll('’', 'ʼ').replace(/[“”]/g, '"') : text, lang: own };
}
