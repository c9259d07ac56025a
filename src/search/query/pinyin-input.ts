/** True for letters that can be read as two to eight syllables of pinyin, and not as one: `fenghui`, not `jiang`. */
export function isSeveralSyllables(letters: string): boolean {
  return SEVERAL_SYLLABLES.test(letters) && !ONE_SYLLABLE.test(letters);
}

// Initials, finals and syllables without an initial of Hanyu Pinyin (ISO 7098), without tones, ü as v.
const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)';
const FINAL =
  '(?:iang?|iao|iong|uang?|uai|ang?|ao|ai|eng?|ei|er|ing?|ong|ou|un|iu|i[ae]|u[aoie]|ve|[aeiouv])';
const WITHOUT_INITIAL = '(?:ang?|ai|ao|eng?|ei|er|ou)';
// No syllable is be, fe, pe, we, or has a, e or o after j, q or x.
const NO_SYLLABLE = '(?![bpfw]e(?![in])|[jqx][aeo])';
const SYLLABLE = `(?:${NO_SYLLABLE}${INITIAL}${FINAL}|${WITHOUT_INITIAL})`;
const SEVERAL_SYLLABLES = new RegExp(`^${SYLLABLE}{2,8}$`);
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);

/**
 * True for a query that may be pinyin or contain some: a Latin word of which the last syllable may be unfinished, such as
 * `aoxiaoj`, or one of initials, such as `axj`; not `kubecon`.
 */
export function mayBePinyin(input: string): boolean {
  const words =
    input
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? [];
  return words.some((word) => UNFINISHED.test(word) || INITIALS.test(word));
}

const UNFINISHED = new RegExp(`^${SYLLABLE}*(?:${NO_SYLLABLE}${INITIAL}(?:${FINAL}|ion?|on?)?)?$`);
/** No syllable begins with i, u or v. */
const INITIALS = /^[a-hj-tw-z]{2,8}$/;
