import { type CharFolder, createCharFolder } from '#text/char-folding.ts';
import { hasHan, isHan } from '#text/han.ts';
import { foldedWords, nameOrders } from '#text/name-folding.ts';
import { toPinyin } from './collate.ts';
import { allFoldingPairs } from './han-folding-pairs.ts';

let folder: CharFolder | undefined;

/** The folding of names and texts: that of the search, with all Han characters. The table is made once. */
export function archiveCharFolder(): CharFolder {
  folder ??= createCharFolder(allFoldingPairs());
  return folder;
}

/** A name in the forms in which others may write it. */
export interface FoldedName {
  /** The letters without blanks, in the order of the name; equal names are the same name. */
  same: string;
  /** The letters in each order of the words. */
  orders: readonly string[];
  /** Pinyin of a Han name, family name first and last; empty for other names. */
  pinyin: readonly string[];
  han: boolean;
}

/** Folds a name for comparison with others: order, case, marks, blanks, script, accents and pinyin. */
export function foldPersonName(name: string): FoldedName {
  const words = foldedWords(name, archiveCharFolder());
  const same = words.join('');
  const han = hasHan(name);
  return { same, orders: nameOrders(words), pinyin: isHan(same) ? pinyinOrders(name) : [], han };
}

/** The pinyin of a Han name with a surname of one or two characters, first or last; dots between its parts are left out. */
function pinyinOrders(name: string): string[] {
  const syllables = toPinyin(name, 'person')
    .replace(/ü/g, 'v')
    .split(' ')
    .map((syllable) => syllable.replace(/[^a-z]/g, ''))
    .filter((syllable) => syllable !== '');
  const surnameLengths = syllables.length > 2 ? [1, 2] : [1];
  const spellings = surnameLengths.map((length) => [
    syllables.slice(0, length).join(''),
    syllables.slice(length).join(''),
  ]);
  return [...new Set(spellings.flatMap(nameOrders))];
}
