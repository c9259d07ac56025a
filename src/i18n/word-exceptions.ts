/** Words that OpenCC 1.4 converts to another word, in Simplified and in Traditional Chinese. */
export const WORD_EXCEPTIONS: readonly (readonly [hans: string, hant: string])[] = [
  // 瞭 as in 瞭如指掌
  ['了如何', '了如何'],
  ['了如下', '了如下'],
  ['了如此', '了如此'],
  ['了如今', '了如今'],
  ['了如同', '了如同'],
  // 併發 is of a disease, 迴歸 of statistics, 佔卜 of nothing.
  ['并发症', '併發症'],
  ['并发', '並發'],
  ['回归分析', '迴歸分析'],
  ['线性回归', '線性迴歸'],
  ['回归', '回歸'],
  ['占卜', '占卜'],
  ['冲咖啡', '沖咖啡'],
  ['家具', '家具'],
];

/** Corrections of OpenCC's Traditional text where a word depends on its neighbours. */
const HANT_CORRECTIONS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // 被髮左衽 is an idiom. Everywhere else 被 is the passive, and its verb begins with 發.
  [/被髮(?!左)/gu, '被發'],
  [/髮(?=[佈表起現明送展行給掘])/gu, '發'],
  // 里 is a mile or part of a foreign name; after these nouns it is always 裡.
  [/(?<=[者區群組會場庫單件題錄章檔稿論訪講圈隊司頁格本])里(?![程長拉高亞])/gu, '裡'],
  [/(?<![公英千百萬十])里(?=[面邊頭](?!積))/gu, '裡'],
  [/馬裡/gu, '馬里'],
  // 會合 and 不合 end one character too late in 不會合併 and 不合併; 征程 and 征途 are journeys, while 徵 means to call or ask for.
  [/合並(?!且)/gu, '合併'],
  [/徵(?=[程途])/gu, '征'],
  // One form for 台 in all words, and 註 for a note.
  [/臺/gu, '台'],
  [/(?<=[另原小見附圖夾])注(?![意入重視目射])/gu, '註'],
  [/(?<=^|[（(。；])注(?=[：:])/gu, '註'],
];

/** Corrects the Traditional text that OpenCC makes. */
export function correctHant(text: string): string {
  return HANT_CORRECTIONS.reduce((all, [pattern, replacement]) => all.replace(pattern, replacement), text);
}
