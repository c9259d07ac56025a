/**
 * Cuts a title where a line may break: between words, never inside a name, and never before punctuation.
 * Browsers that know `word-break: auto-phrase` do the same, but none knows the names.
 * @param keep names to keep in one piece
 */
export function phrases(title: string, keep: readonly string[], lang: string): string[] {
  const named = keep.filter((name) => title.includes(name));
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)];
  const cuts = words.map(({ index }) => index).filter((at) => at > 0 && mayBreak(title, at, named));
  return [0, ...cuts].map((at, index) => title.slice(at, cuts[index]));
}

/** Particles and closing marks stay with what stands before them, opening marks with what follows. */
function mayBreak(title: string, at: number, named: readonly string[]): boolean {
  const [before = '', after = ''] = [title[at - 1], title[at]];
  if (/[\p{P}\s的了着过们]/u.test(after) || /[\p{Ps}\p{Pi}]/u.test(before)) return false;
  if (!/\p{Script=Han}/u.test(before + after) && !/[\s\p{P}]/u.test(before)) return false;
  return !named.some((name) => within(title, name, at));
}

function within(title: string, name: string, at: number): boolean {
  for (let start = title.indexOf(name); start !== -1; start = title.indexOf(name, start + 1))
    if (at > start && at < start + name.length) return true;
  return false;
}
