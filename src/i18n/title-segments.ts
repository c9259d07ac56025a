/**
 * Splits a title where a line may break: between words, never inside a name, and never before punctuation.
 * `word-break: auto-phrase` does the same without the names, in Chromium only (revisit when all engines have it).
 * @param names names within which no line may break
 * @param lang BCP 47 tag
 */
export function titleSegments(title: string, names: readonly string[], lang: string): string[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)];
  const breaks = words
    .filter((word, index) => !isSplitWord(words[index - 1]?.segment ?? '', word.segment))
    .map(({ index }) => index)
    .filter((at) => at > 0 && mayBreak(title, at, names));
  return [0, ...breaks].map((at, index) => title.slice(at, breaks[index]));
}

/** Two single characters in a row are a word that the dictionary of the browser lacks, such as 圆桌 and 疫情. */
function isSplitWord(before: string, after: string): boolean {
  return /^\p{Script=Han}$/u.test(before) && /^\p{Script=Han}$/u.test(after);
}

const NO_BREAK_SPACE = '\u00a0';

/** No line begins with punctuation, a plus, one of the particles 的了着过们 or the suffixes 者性化, or ends with an opening mark. */
function mayBreak(title: string, at: number, names: readonly string[]): boolean {
  const [before = '', after = ''] = [title[at - 1], title[at]];
  if (before === NO_BREAK_SPACE) return false;
  if (/[\p{P}\s+的了着过们者性化]/u.test(after) || /[\p{Ps}\p{Pi}]/u.test(before)) return false;
  if (!/\p{Script=Han}/u.test(before + after) && !/[\s\p{P}]/u.test(before)) return false;
  return !names.some((name) => isInsideName(title, name, at));
}

function isInsideName(title: string, name: string, at: number): boolean {
  for (let start = title.indexOf(name); start !== -1; start = title.indexOf(name, start + 1))
    if (at > start && at < start + name.length) return true;
  return false;
}
