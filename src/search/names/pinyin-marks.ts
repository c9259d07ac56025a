/** Begins the words of the index that are pinyin, so that no English word is taken for one. */
export const PINYIN_MARK = 'ㄅ';

/** Begins the words of the index that are initials of pinyin. */
export const INITIALS_MARK = 'ㄆ';

/**
 * Ends every word of pinyin, so that none is the beginning of another. Where no word begins with what was asked, Pagefind
 * falls back to a word that what was asked begins with: among these there is none.
 */
export const END_MARK = 'ㄈ';
