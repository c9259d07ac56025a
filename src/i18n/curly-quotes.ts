import { hasHan } from '#text/han.ts';

const OPENING_DOUBLE = /(^|[\s([{‘—–/-])"(?=\S)/g;
/** An apostrophe before digits replaces the century: ’90s. */
const OPENING_SINGLE = /(^|[\s([{“—–/-])'(?=[^\s\d])/g;

/** English text with the quotation marks and apostrophes of print; of the same length. */
export function curlyQuotes(text: string): string {
  return text
    .replace(OPENING_DOUBLE, '$1“')
    .replaceAll('"', '”')
    .replace(OPENING_SINGLE, '$1‘')
    .replaceAll("'", '’');
}

/**
 * English for a text without Han characters that has quotation marks: on a Chinese page its font would draw them as wide
 * as a character, as in “Hitchhiker’ s”. Undefined for other texts, which look the same in both.
 */
export function langOfQuotes(text: string): 'en' | undefined {
  return /[‘’“”]/.test(text) && !hasHan(text) ? 'en' : undefined;
}
