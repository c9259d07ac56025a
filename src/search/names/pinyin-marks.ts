/** First character of index words that are pinyin, so that they differ from English words. */
export const PINYIN_MARK = 'ㄅ';

/** First character of index words that are initials of pinyin syllables. */
export const INITIALS_MARK = 'ㄆ';

/**
 * Last character of both, so that no such word is a prefix of another. Where no word starts with the query, Pagefind
 * falls back to a word that the query starts with; with this mark it finds none.
 */
export const END_MARK = 'ㄈ';
