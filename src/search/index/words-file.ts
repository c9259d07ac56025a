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
  const pairs = withoutCompounds(TAIWAN_MAINLAND_PAIRS.filter((pair) => pair.some(mayOccur)));
  const used = new Set([...indexed, ...pairs.flat()].flatMap((word) => [...word]));
  const column = (region: 0 | 1) => pairs.map((pair) => pair[region]).join(' ');
  return { folding: foldingPairsFor(folding, used), pairs: [column(0), column(1)] };
}

type WordPair = (typeof TAIWAN_MAINLAND_PAIRS)[number];

/** Pairs that do not follow from shorter ones in both directions: 资料库 is 数据库 because 资料 is 数据. */
function withoutCompounds(pairs: readonly WordPair[]): WordPair[] {
  return pairs.filter(([taiwan, mainland]) => {
    const shorter = pairs.filter(([word]) => word.length < taiwan.length && taiwan.includes(word));
    return exchange(taiwan, 0, shorter) !== mainland || exchange(mainland, 1, shorter) !== taiwan;
  });
}

/** A word with the words of one region exchanged for those of the other, longer ones first. */
function exchange(word: string, from: 0 | 1, pairs: readonly WordPair[]): string {
  return pairs
    .toSorted((a, b) => b[from].length - a[from].length)
    .reduce((text, pair) => text.replaceAll(pair[from], pair[from === 0 ? 1 : 0]), word);
}
