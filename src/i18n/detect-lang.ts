import type { Lang } from '#schemas/text.ts';
import { openCc } from './opencc.ts';

/**
 * Detects the language of a text by its characters and common words; code and links do not count.
 * @returns undefined when it is neither Chinese nor English
 */
export function detectLang(text: string): Lang | undefined {
  const prose = text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^()]*\)|<[^<>]*>|https?:\S+/g, '');
  const han = prose.match(/\p{Script=Han}/gu) ?? [];
  const words = prose.match(/[A-Za-z]{2,}/g) ?? [];
  if (isOther(prose, han.length)) return undefined;
  if (han.length < words.length / 2) return isEnglish(prose, words) ? 'en' : undefined;
  return countChanged(han, TO_SIMPLIFIED) > countChanged(han, TO_TRADITIONAL) ? 'zh-Hant' : 'zh-Hans';
}

const TO_SIMPLIFIED = openCc('t', 'cn');
const TO_TRADITIONAL = openCc('cn', 't');

/** True for a text with many letters of another script: Korean, Japanese, Russian, Arabic, Thai. */
function isOther(prose: string, han: number): boolean {
  const letters = prose.match(
    /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu,
  );
  return (letters?.length ?? 0) > Math.max(20, han / 5);
}

/** True for a short text, and for one with more English function words than those of other Latin-script languages. */
function isEnglish(prose: string, words: readonly string[]): boolean {
  const count = (pattern: RegExp) => prose.match(pattern)?.length ?? 0;
  const english = count(/\b(?:the|of|and|to|is|in|a|for|with|that|this|you|it)\b/gi);
  const others = count(
    /\b(?:de|la|el|los|las|que|en|un|una|der|die|und|das|le|les|des|et|il|di|che|não|os|het|een)\b/gi,
  );
  return words.length < 60 || english > others;
}

function countChanged(chars: readonly string[], convert: (text: string) => string): number {
  const converted = convert(chars.join('\n')).split('\n');
  return chars.filter((char, index) => converted[index] !== char).length;
}
