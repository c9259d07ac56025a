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
