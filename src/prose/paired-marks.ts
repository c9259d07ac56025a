/** A part of a text; offsets count UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
};
const OPENING_MARKS = new Set(Object.keys(CLOSING));
const CLOSING_MARKS = new Set(Object.values(CLOSING));

/** True for a bracket or quotation mark that opens. */
export function isOpeningMark(char: string): boolean {
  return OPENING_MARKS.has(char);
}

/**
 * The bracketed and quoted parts of a text, marks included, outermost first where they nest. A mark without its partner
 * is ignored; straight double quotes alternate.
 */
export function pairedSpans(text: string): TextSpan[] {
  const open: { mark: string; start: number }[] = [];
  const spans: TextSpan[] = [];
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    const isStraightClose = char === '"' && open.some(({ mark }) => mark === '"');
    if (OPENING_MARKS.has(char) || (char === '"' && !isStraightClose))
      open.push({ mark: char, start: index });
    else if ((CLOSING_MARKS.has(char) && !isApostrophe(text, index)) || isStraightClose) {
      const partner = open.findLastIndex(({ mark }) => (CLOSING[mark] ?? mark) === char);
      if (partner === -1) continue;
      spans.push({ start: open[partner]?.start ?? index, end: index + 1 });
      open.length = partner;
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** ’ between or after letters, as in `don’t`. */
function isApostrophe(text: string, index: number): boolean {
  return text[index] === '’' && /[\p{Script=Latin}\d]/u.test(text[index + 1] ?? '');
}
