import { lineAt } from '#text/line-ends.ts';

/**
 * A text with, for each of its lines, the number of the line of the original file it comes from. A conversion is a
 * chain of passes, each of which parses the result of the one before, so every pass returns such a text and a
 * diagnostic at any stage has a line of the original.
 *
 * Not `magic-string`: it maps one set of edits back to its own input only, so a dozen passes would need as many source
 * maps composed, and it has no mapping for inserted text, which here keeps lines of its own (the content of a
 * shortcode that is moved into a quote).
 */
export interface SourceMappedText {
  text: string;
  /** One line number of the original for each line of `text`, from 1. */
  lines: readonly number[];
}

/**
 * A text whose first line is line `first` of the original and whose other lines follow it.
 * @param last largest line number to give, for a replacement that has more lines than what it replaces
 */
export function sourceMapped(text: string, first = 1, last = Number.POSITIVE_INFINITY): SourceMappedText {
  const largest = Math.max(first, last);
  return { text, lines: text.split('\n').map((_, index) => Math.min(first + index, largest)) };
}

/** The line of the original for an offset of the text. */
export function originalLine({ text, lines }: SourceMappedText, offset: number): number {
  return lines[countLineEnds(text, offset)] ?? lastLine({ lines });
}

/** The first line of the original that a text comes from. */
export function firstLine({ lines }: Pick<SourceMappedText, 'lines'>): number {
  return lines[0] ?? 1;
}

/** The last line of the original that a text comes from. */
export function lastLine({ lines }: Pick<SourceMappedText, 'lines'>): number {
  return lines.at(-1) ?? 1;
}

/** The part between two offsets. */
export function sliceText(
  source: SourceMappedText,
  start: number,
  end = source.text.length,
): SourceMappedText {
  const text = source.text.slice(start, end);
  const before = countLineEnds(source.text, start);
  return { text, lines: source.lines.slice(before, before + countLineEnds(text, text.length) + 1) };
}

/** Texts one after another. Where two share a line, its number is that of the first one that is not empty. */
export function concatTexts(parts: readonly SourceMappedText[]): SourceMappedText {
  const lines: number[] = [];
  let inLine = false;
  for (const part of parts) {
    if (part.text === '') continue;
    for (let index = inLine ? 1 : 0; index < part.lines.length; index++) lines.push(part.lines[index] ?? 1);
    inLine = !part.text.endsWith('\n');
    if (!inLine) lines.pop();
  }
  const text = parts.map((part) => part.text).join('');
  if (!inLine) lines.push(lastLine(parts.at(-1) ?? { lines: [] }));
  return { text, lines };
}

/** The text with a prefix before each of its lines; blanks at line ends are removed. */
export function prefixLines({ text, lines }: SourceMappedText, prefix: string): SourceMappedText {
  return { text: text.replace(/^/gm, prefix).replace(/[ \t]+$/gm, ''), lines };
}

/** The text without blank lines at its start and without blanks at its end. */
export function trimBlankLines(source: SourceMappedText): SourceMappedText {
  const start = /^(?:[ \t]*\n)*/.exec(source.text)?.[0].length ?? 0;
  const end = source.text.trimEnd().length;
  return end <= start ? sourceMapped('', firstLine(source)) : sliceText(source, start, end);
}

/** Number of line ends before an offset. */
function countLineEnds(text: string, offset: number): number {
  return lineAt(text, offset).ends;
}
