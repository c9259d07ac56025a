import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';

/** How a fallback must be stretched and set to take the room of the face it stands in for; fractions of 1 em. */
export interface Stretch {
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
};

/** Words as they stand in titles; their widths in both faces are compared. */
const SAMPLE =
  'KubeCon CloudNativeCon China Contributor Summit Shanghai 2019 Kubernetes community days People who met there again';

/** How Times Bold must be set to take the room of a face, so that nothing moves when the face arrives. */
export function stretchTimes(sfnt: Uint8Array): Stretch {
  const font = new Font(new Face(new Blob(sfnt)));
  const { ascender, descender } = font.hExtents();
  const upem = font.face.upem;
  const size = advance(font, SAMPLE) / upem / (timesWidth(SAMPLE) / 1000);
  return { size, ascent: ascender / upem / size, descent: -descender / upem / size };
}

/** Width of a text in a font, in its units, kerning included. */
function advance(font: Font, text: string): number {
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

function timesWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (TIMES_BOLD[letter] ?? 0), 0);
}

function widths(list: string, first: string): Record<string, number> {
  const start = first.charCodeAt(0);
  return Object.fromEntries(
    list.split(' ').map((width, index) => [String.fromCharCode(start + index), Number(width)]),
  );
}
