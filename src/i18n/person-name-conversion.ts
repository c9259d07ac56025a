import { sureCharacters } from './sure-characters.ts';

// Surnames that differ from what their characters give in a given name. All others keep what the characters give: 于,
// 余, 涂, 郁, 游, 范, 沈, 岳, 谷, 党, 曲, 后, 丰, 卜, 征, 云, 向, 姜, 肖 and 宁 are surnames in both scripts.
const SURNAMES: readonly (readonly [hans: string, hant: string])[] = [
  ['叶', '葉'],
  ['钟', '鍾'],
  ['庄', '莊'],
  ['温', '溫'],
  ['万俟', '万俟'],
  ['钟离', '鍾離'],
  ['澹台', '澹臺'],
];
const TO_HANT = new Map(SURNAMES);
const TO_HANS = new Map(SURNAMES.map(([hans, hant]) => [hant, hans]));

/**
 * A person's Han name in the other script. Only the surname and characters whose other form is sure are converted: an
 * unconverted character costs less than a wrong one.
 */
export function convertPersonName(name: string, to: 'zh-Hans' | 'zh-Hant'): string {
  const [surnames, chars] =
    to === 'zh-Hant' ? [TO_HANT, sureCharacters().toHant] : [TO_HANS, sureCharacters().toHans];
  const all = [...name];
  const length =
    [2, 1].find((count) => all.length > count && surnames.has(all.slice(0, count).join(''))) ?? 0;
  const surname = surnames.get(all.slice(0, length).join('')) ?? '';
  return (
    surname +
    all
      .slice(length)
      .map((char) => chars.get(char) ?? char)
      .join('')
  );
}
