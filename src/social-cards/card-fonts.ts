import type { Renderer } from '@takumi-rs/core';
import type { FontSource, FontWeight } from '#fonts/source.ts';
import type { Lang } from '#schemas/text.ts';
import type { SocialCard } from './card.ts';
import { CARD_FONT_FAMILIES } from './card-tree.ts';

/**
 * Makes a function that registers with a renderer every font file that the text of a card needs; each file is registered
 * once. A character that the typeface lacks is ignored.
 */
export function createCardFontLoader(
  renderer: Renderer,
  source: FontSource,
): (card: SocialCard) => Promise<void> {
  const registered = new Map<string, Promise<unknown>>();
  const loadedCharacters = new Set<string>();
  const loadCharacter = async (script: Lang, weight: FontWeight, character: string) => {
    const key = `${script} ${weight} ${character}`;
    if (loadedCharacters.has(key)) return;
    const font = await source.fontWith(script, weight, character);
    loadedCharacters.add(key);
    if (!font) return;
    const registration =
      registered.get(font.name) ??
      renderer.registerFont({
        name: CARD_FONT_FAMILIES[script],
        weight,
        data: font.font,
        unicodeRange: [...font.codePoints].map((codePoint) => [codePoint, codePoint]),
      });
    registered.set(font.name, registration);
    await registration;
  };
  return async (card) => {
    for (const { script, weight, text } of textsOf(card))
      for (const character of new Set(text)) await loadCharacter(script, weight, character);
  };
}

/** The texts of a card with the script whose font sets them; English is set in the Simplified one. */
function textsOf({ kicker, title, line, site }: SocialCard) {
  const texts: [lang: Lang, weight: FontWeight, text: string][] = [
    ['zh-Hans', 700, '相聚'],
    [title.lang, 700, title.parts.join('')],
    [kicker.lang, 400, kicker.text],
    [site.lang, 400, site.text],
    ...(line ? [[line.lang, 400, line.text] as [Lang, FontWeight, string]] : []),
  ];
  return texts.map(([lang, weight, text]) => ({ script: lang === 'en' ? 'zh-Hans' : lang, weight, text }));
}
