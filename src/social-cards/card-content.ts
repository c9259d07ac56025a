import type { Lens } from '#i18n/locale-context.ts';
import { isChinese } from '#i18n/locales.ts';
import type { Written } from '#i18n/localize.ts';
import { phrases } from '#i18n/phrases.ts';
import { site } from '#site.ts';
import type { Card, Line } from './card.ts';

/** What a card says, with the language of every line and the places where its title may break. */
export function cardOf(
  { kicker, title, line }: { kicker: string; title: Written; line: Written | undefined },
  lens: Lens,
  picture: string,
): Card {
  const heading = lineOf(title, lens);
  const chinese = isChinese(heading.lang);
  return {
    locale: lens.locale,
    kicker: { text: kicker, lang: lens.lang },
    title: {
      parts: chinese ? phrases(heading.text, lens.keep(heading.text), heading.lang) : [heading.text],
      lang: heading.lang,
    },
    ...(line && line.text !== kicker && { line: lineOf(line, lens) }),
    site: { text: `${site.name[lens.locale]} · ${lens.t('site.line')}`, lang: lens.lang },
    picture,
  };
}

/** The only curly quotes of the face are as wide as a Han character: English words have an apostrophe of their own. */
function lineOf({ text, lang }: Written, lens: Lens): Line {
  const own = lang ?? lens.lang;
  return { text: own === 'en' ? text.replaceAll('’', 'ʼ').replace(/[“”]/g, '"') : text, lang: own };
}
