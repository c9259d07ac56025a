import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';

/** How to set some letters of the fallback font so that they are as wide as in the heading font; fractions of 1 em. */
export interface FallbackMetrics {
  /** The letters that this applies to. */
  characters: string;
  size: number;
  ascent: number;
  descent: number;
}

/**
 * Widths of Times Bold in thousandths of 1 em (Adobe Core 14 AFM files, Times-Bold.afm); Times New Roman Bold and
 * Liberation Serif Bold have the same.
 */
const TIMES_BOLD: Readonly<Record<string, number>> = {
  ...widths(
    '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444',
    'a',
  ),
  ...widths(
    '722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667',
    'A',
  ),
  ...widths('500 500 500 500 500 500 500 500 500 500', '0'),
  ' ': 250,
  '+': 570,
  '-': 333,
  '–': 500,
  '.': 250,
  ',': 250,
  ':': 333,
  '&': 833,
  '(': 333,
  ')': 333,
  '/': 278,
  '?': 500,
  "'": 278,
};

/** Letters of Latin-1 and Latin Extended-A and -B that consist of a letter and a diacritic. */
const ACCENTED = Array.from({ length: 0x24f - 0xc0 }, (_, index) =>
  String.fromCodePoint(0xc0 + index),
).filter((letter) => letter.normalize('NFD') !== letter);

/** Letters whose scale differs by less than this share a rule. */
const SCALE_STEP = 0.02;

/**
 * The metrics with which Times Bold is as wide as a font, so that the layout does not shift when that font is loaded.
 * Lower-case letters need a size a fifth larger, capitals almost the same; one size for all would break titles at other
 * words.
 * @param sfnt the font as plain OpenType
 * @returns metrics for each group of letters
 */
export function timesFallbackMetrics(sfnt: Uint8Array): FallbackMetrics[] {
  const font = new Font(new Face(new Blob(sfnt)));
  const upem = font.face.upem;
  const { ascender, descender } = font.hExtents();
  const groups = Map.groupBy(Object.keys(TIMES_BOLD), (letter) =>
    Math.round(scaleOf(letter, advance(font, letter) / upem) / SCALE_STEP),
  );
  return [...groups.values()].map((letters) => {
    const sizes = letters.map((letter) => scaleOf(letter, advance(font, letter) / upem));
    const size = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
    const characters = letters.flatMap((letter) => [letter, ...accented(letter)]).join('');
    return { characters, size, ascent: ascender / upem / size, descent: -descender / upem / size };
  });
}

/** Letters with a diacritic, which are as wide as the letter without it. */
function accented(letter: string): string[] {
  return ACCENTED.filter((one) => one.normalize('NFD').startsWith(letter));
}

/** The size at which a letter of Times Bold has a width, both in em. */
function scaleOf(letter: string, width: number): number {
  return (width * 1000) / (TIMES_BOLD[letter] ?? 1000);
}

/** Width of a text, in units of the font. */
function advance(font: Font, text: string): number {
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

function widths(list: string, first: string): Record<string, number> {
  const start = first.charCodeAt(0);
  return Object.fromEntries(
    list.split(' ').map((width, index) => [String.fromCharCode(start + index), Number(width)]),
  );
}
