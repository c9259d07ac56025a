import { Converter } from 'opencc-js';
import type { Lang } from '#schemas/text.ts';

/**
 * The language a text is written in, by its characters: code and links do not make it English.
 * @returns undefined when it is neither Chinese nor English
 */
export function detectLang(text: string): Lang | undefined {
  const prose = text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|<[^>]*>|https?:\S+/g, '');
  const han = prose.match(/\p{Script=Han}/gu) ?? [];
  const words = prose.match(/[A-Za-z]{2,}/g) ?? [];
  if (isOther(prose, han.length)) return undefined;
  if (han.length < words.length / 2) return isEnglish(prose, words) ? 'en' : undefined;
  return changed(han, TO_SIMPLIFIED) > changed(han, TO_TRADITIONAL) ? 'zh-Hant' : 'zh-Hans';
}

const TO_SIMPLIFIED = Converter({ from: 't', to: 'cn' });
const TO_TRADITIONAL = Converter({ from: 'cn', to: 't' });

/** Korean, Japanese, Russian and others have letters of their own. */
function isOther(prose: string, han: number): boolean {
  const letters = prose.match(
    /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu,
  );
  return (letters?.length ?? 0) > Math.max(20, han / 5);
}

/** English has its small words; a text of some length without them, or with those of another language, is none. */
function isEnglish(prose: string, words: readonly string[]): boolean {
  const count = (small: RegExp) => prose.match(small)?.length ?? 0;
  const own = count(/\b(?:the|of|and|to|is|in|a|for|with|that|this|you|it)\b/gi);
  const others = count(
    /\b(?:de|la|el|los|las|que|en|un|una|der|die|und|das|le|les|des|et|il|di|che|não|os|het|een)\b/gi,
  );
  return words.length < 60 || own > others;
}

function changed(chars: readonly string[], convert: (text: string) => string): number {
  const converted = convert(chars.join('\n')).split('\n');
  return chars.filter((char, index) => converted[index] !== char).length;
}
