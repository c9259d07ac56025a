/**
 * Words with a full stop that do not end a sentence, in lower case. Sources: Unicode CLDR 46, segmentation
 * suppressions of English; and what the texts of this field add, such as `approx.` and `Pte.`.
 */
const NEVER_AT_END = words(`
  mr mrs ms dr prof rev gen sen rep gov capt lt col sgt st mt messrs hon pres supt
  e.g i.e vs cf viz approx ca est resp incl excl esp dept univ fig figs eq eqs sec chap vol vols ed eds
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
`);

/** Abbreviations that can also be the last word of a sentence: the next word decides. */
const MAYBE_AT_END = words(`
  inc ltd co corp llc llp plc pte pty gmbh bros s.a s.r.l jr sr esq al etc ph.d m.d b.sc m.sc
  u.s u.s.a u.k e.u u.n p.r.c d.c a.m p.m a.d b.c
`);

/** Abbreviations only before a number: `No. 3`, `pp. 4`. */
const BEFORE_NUMBER = words('no nos art p pp ch fig vol v ver ep');

/** Names with an end mark that texts of this field use; names that a text mentions are added by its reader. */
export const NAMES_WITH_END_MARK: readonly string[] = [
  'Yahoo!',
  'Joomla!',
  'Kahoot!',
  'Jeopardy!',
  'Guess?',
  'E!',
];

/** What a word with a full stop means for the end of a sentence: not an abbreviation, or an abbreviation. */
export type AbbreviationKind = 'none' | 'never-at-end' | 'maybe-at-end';

/**
 * Decides whether a text that ends with a full stop ends with an abbreviation or an initial.
 * @param after the text after the full stop, without white space
 */
export function abbreviationKind(before: string, after: string): AbbreviationKind {
  const word = (/(?:\p{Script=Latin}|\d|\.)+(?=\.$)/u.exec(before)?.[0] ?? '').replace(/^\.+/, '');
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower) && /^[\d#]/.test(after)) return 'never-at-end';
  if (NEVER_AT_END.has(lower)) return 'never-at-end';
  const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  return isInitial || MAYBE_AT_END.has(lower) ? 'maybe-at-end' : 'none';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
