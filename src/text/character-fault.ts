/** Kinds of characters that no text of the archive needs. */
export type CharacterFault =
  | 'control'
  | 'surrogate'
  | 'noncharacter'
  | 'direction'
  | 'invisible'
  | 'private-use'
  | 'stacked'
  | 'lookalike';

/** A character that programs reject or readers cannot see; `index` counts UTF-16 code units. */
export interface FaultyCharacter {
  index: number;
  /** Its code point: U+202E. */
  character: string;
  kind: CharacterFault;
}

/** Scripts whose letters are never joined. */
const UNJOINED =
  '\\p{Script=Latin}\\p{Script=Han}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** A joiner is needed between emoji (👩‍💻) and between letters of some scripts. */
const JOINER = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}])(?<![${UNJOINED}])[\\u200C\\u200D](?![${UNJOINED}])(?=[\\p{L}\\p{Extended_Pictographic}])`,
  'u',
);

/** More marks than any letter of a living language has. */
const MAX_MARKS = 4;

/** Cyrillic, Greek and Armenian letters that look like Latin ones (https://www.unicode.org/reports/tr39/#Confusable_Detection). */
const LOOKALIKES = 'аеорсухіјѕԁһӏԛԝАВЕЅІЈКМНОРСТХУԌԚԜονυΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսհցզ\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

const FAULTS: readonly (readonly [CharacterFault, RegExp])[] = [
  // A lone surrogate: with the flag u, a pair is one character of another category.
  ['surrogate', /\p{Cs}/u],
  ['control', /(?![\t\n\r])\p{Cc}|[\u2028\u2029]/u],
  ['noncharacter', /[\uFFFC\uFFFD]|\p{Noncharacter_Code_Point}/u],
  ['direction', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['private-use', /\p{Co}/u],
  ['stacked', new RegExp(`\\p{M}{${MAX_MARKS + 1}}`, 'u')],
  // Inside a word of ASCII letters, or a word of mathematical ones.
  [
    'lookalike',
    new RegExp(`(?<=[A-Za-z])[${LOOKALIKES}]|[${LOOKALIKES}](?=[A-Za-z])|[\\u{1D400}-\\u{1D7FF}]{2}`, 'u'),
  ],
  ['invisible', /(?![\u200C\u200D])(?:\p{Cf}|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0])/u],
  // A variation selector. After an emoji or a Han character it selects a form, so it is a fault only elsewhere.
  ['invisible', /(?<=^|\s|\p{Script=Latin})[\uFE00-\uFE0F]/u],
  ['invisible', new RegExp(`(?!${JOINER.source})[\\u200C\\u200D]`, 'u')],
];
const ANY_FAULT = new RegExp(FAULTS.map(([, { source }]) => source).join('|'), 'u');

/** The first such character of a text; undefined for a good text. */
export function faultyCharacter(text: string, from = 0): FaultyCharacter | undefined {
  const search = new RegExp(ANY_FAULT.source, 'gu');
  search.lastIndex = from;
  const found = search.exec(text);
  if (!found) return undefined;
  const at = found.index;
  const kind = FAULTS.find(([, pattern]) => startsAt(pattern, text, at))?.[0];
  const codePoint = text.codePointAt(at) ?? 0;
  const character = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return { index: at, character, kind: kind ?? 'invisible' };
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  const here = new RegExp(pattern.source, 'uy');
  here.lastIndex = at;
  return here.test(text);
}
