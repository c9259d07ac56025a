import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';

/** How some letters of a fallback must be set to take the room they take in the face; fractions of 1 em. */
export interface FallbackMetrics {
  /** The letters this is for. */
  characters: string;
  size: number;
  ascent: number;
  descent: number;
}

/** Widths of Times Bold in thousandths of 1 em (Adobe's AFM file), which Times New Roman and Liberation Serif share. */
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

/** Latin-1 and Latin Extended-A and -B, the letters that are made of another and a mark. */
const ACCENTED = Array.from({ length: 0x24f - 0xc0 }, (_, index) =>
  String.fromCodePoint(0xc0 + index),
).filter((letter) => letter.normalize('NFD') !== letter);

/** Letters are set alike when what they need differs by less than this: fewer rules, and nothing moves by it. */
const STEP = 0.02;

/**
 * How Times Bold must be set to take the room of a face, so that nothing moves when the face arrives. The small
 * letters need a fifth more, the capitals next to nothing: one size for all would break titles in other places.
 * @returns a stretch for each group of letters
 */
export function timesFallbackMetrics(sfnt: Uint8Array): FallbackMetrics[] {
  const font = new Font(new Face(new Blob(sfnt)));
  const upem = font.face.upem;
  const { ascender, descender } = font.hExtents();
  const groups = Map.groupBy(Object.keys(TIMES_BOLD), (letter) =>
    Math.round(sizeOf(letter, advance(font, letter) / upem) / STEP),
  );
  return [...groups.values()].map((letters) => {
    const sizes = letters.map((letter) => sizeOf(letter, advance(font, letter) / upem));
    const size = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
    const characters = letters.flatMap((letter) => [letter, ...accented(letter)]).join('');
    return { characters, size, ascent: ascender / upem / size, descent: -descender / upem / size };
  });
}

/** Latin letters with marks are as wide as the letter they are made of. */
function accented(letter: string): string[] {
  return ACCENTED.filter((one) => one.normalize('NFD').startsWith(letter));
}

/** What a letter of Times Bold must be multiplied by to be as wide as asked. */
function sizeOf(letter: string, width: number): number {
  return (width * 1000) / (TIMES_BOLD[letter] ?? 1000);
}

/** Width of a text in a font, in its units. */
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
