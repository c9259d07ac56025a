/** True for letters that can be read as two to eight syllables of pinyin, and not as one: `fenghui`, not `jiang`. */
export function isSeveralSyllables(letters: string): boolean {
  return SEVERAL_SYLLABLES.test(letters) && !ONE_SYLLABLE.test(letters);
}

// Initials, finals and syllables without an initial of Hanyu Pinyin (ISO 7098), without tones, ü as v.
const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)';
const FINAL =
  '(?:iang?|iao|iong|uang?|uai|ang?|ao|ai|eng?|ei|er|ing?|ong|ou|un|iu|i[ae]|u[aoie]|ve|[aeiouv])';
const WITHOUT_INITIAL = '(?:ang?|ai|ao|eng?|ei|er|ou)';
const SYLLABLE = `(?:${INITIAL}${FINAL}|${WITHOUT_INITIAL})`;
const SEVERAL_SYLLABLES = new RegExp(`^${SYLLABLE}{2,8}$`);
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);

/** True for a query that may contain pinyin: it has two Latin letters in a row. */
export function mayBePinyin(input: string): boolean {
  return /[a-z]{2}/i.test(input.normalize('NFKC'));
}
