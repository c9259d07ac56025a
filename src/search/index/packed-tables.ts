import type { PackedNames } from './packed-names.ts';
import type { PagesFile } from './packed-pages.ts';
import type { WordsFile } from './tables.ts';

/**
 * `tables.<locale>.json`: everything that a search needs before the first index file. One request in place of three,
 * because on a slow phone each costs 150 ms. Fields that need only one part load `words.json` or `names.<locale>.json`.
 * The ids of names follow the values of facets, which contain the same words.
 */
export interface TablesFile {
  /** The content of `words.json`, its folding table encoded (see `packFolding`). */
  words: WordsFile;
  pages: PagesFile;
  names: PackedNames;
  /** Path of the pinyin of these names (see `PinyinFile`) below the index folder. */
  pinyin: string;
}
