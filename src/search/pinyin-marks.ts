/** Begins the words of the index that are pinyin, so that no English word is taken for one. */
export const PINYIN = 'ㄅ';

/** Begins the words of the index that are initials of pinyin. */
export const INITIALS = 'ㄆ';
