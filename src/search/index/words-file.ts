import { foldingPairsFor } from '#i18n/han-folding-pairs.ts';
import type { CharFolder } from '#text/char-folding.ts';
import { TAIWAN_MAINLAND_PAIRS } from '../text/region-variants.ts';
import { indexTokens, tokenize } from '../text/tokens.ts';
import type { WordsFile } from './tables.ts';

/**
 * The content of `words.json`, limited to what can match: folding pairs whose target is indexed, and pairs of regional
 * words of which at least one may occur in the site.
 * @param folding all folding pairs, those that `foldChar` was made of
 * @param indexed every word of the index
 */
export function wordsFile(folding: string, foldChar: CharFolder, indexed: ReadonlySet<string>): WordsFile {
  const mayOccur = (word: string) =>
    indexTokens(tokenize(word, foldChar)).every(({ key }) => indexed.has(key));
  const pairs = TAIWAN_MAINLAND_PAIRS.filter((pair) => pair.some(mayOccur));
  const used = new Set([...indexed, ...pairs.flat()].flatMap((word) => [...word]));
  return { folding: foldingPairsFor(folding, used), pairs };
}
