/** Widths of characters in a wide serif, in em; the first pattern that matches counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u1fff\u2026\u2e80-\uffdc]|\p{Script=Han}/u, 1],
  [/\s/, 0.3],
  [/[fijlrtIJ.,:;'’!|()/-]/, 0.4],
  [/[mwMW@%&+]/, 0.95],
  [/\p{Lu}/u, 0.72],
];
const OTHER_WIDTH = 0.58;

/**
 * Width of a text in units of `fontSize`, estimated for a wide serif: fonts on readers' machines differ, and a label must
 * have room in all of them.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_WIDTH;
  return width * fontSize;
}
