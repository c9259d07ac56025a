import { candidate, type SlipCandidate } from './slip-candidate.ts';

interface Line {
  text: string;
  /** Offset in the YAML. */
  start: number;
  indent: string;
  /** Column of the text after the indentation and the hyphen of an item. */
  column: number;
}

const FIELD = /^"?[A-Za-z][\w-]*"?\s*[:：=]/;
/** Most fields that are tried as belonging to the one above them. */
const MAX_NESTED = 4;

/**
 * Lines that may be indented wrong: beside the fields above when they are not, below an empty field that they belong
 * to, or after a value that they continue. Offsets count UTF-16 code units of the YAML.
 */
export function indentCandidates(yaml: string): SlipCandidate[] {
  const lines = contentLines(yaml);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (!above) return FIELD.test(line.text) ? indentTo(line, 0) : [];
    if (line.text.startsWith('-')) return secondHyphen(line, above);
    if (!FIELD.test(line.text)) return continuation(line, above);
    const isEmptyField = /^[^#]*[:：]\s*$/.test(above.text);
    if (!isEmptyField) return indentTo(line, above.column);
    return above.column === line.column ? nested(lines, index, yaml) : [];
  });
}

function contentLines(yaml: string): Line[] {
  let start = 0;
  const lines: Line[] = [];
  for (const whole of yaml.split('\n')) {
    const [, indent = '', marker = '', text = ''] = /^( *)((?:- +)?)(.*)$/.exec(whole) ?? [];
    const column = indent.length + marker.length;
    if (text.trim() !== '' && !text.startsWith('#'))
      lines.push({ text: marker === '' ? text : `${marker}${text}`, start, indent, column });
    start += whole.length + 1;
  }
  return lines;
}

function indentTo({ start, indent }: Line, column: number): SlipCandidate[] {
  return indent.length === column ? [] : [candidate('indent', start, indent, ' '.repeat(column))];
}

/** A field of the item above that has a hyphen of its own. */
function secondHyphen(line: Line, above: Line): SlipCandidate[] {
  if (!above.text.startsWith('-') || above.indent !== line.indent || line.column === 0) return [];
  const written = `${line.indent}${line.text.slice(0, line.column - line.indent.length)}`;
  return [candidate('indent', line.start, written, ' '.repeat(line.column))];
}

/** A second line of the value above. */
function continuation(line: Line, above: Line): SlipCandidate[] {
  const isText = /^[\p{L}\p{N}“‘（《「『【]/u.test(line.text);
  if (!isText || line.indent.length > above.column || !/[:：]\s*\S/.test(above.text)) return [];
  return [candidate('continuation', line.start, line.indent, ' '.repeat(above.column + 2))];
}

/** One to four fields as those of the empty field above them. */
function nested(lines: readonly Line[], index: number, yaml: string): SlipCandidate[] {
  const first = lines[index];
  if (!first) return [];
  const others = lines.slice(index, index + MAX_NESTED);
  const end = others.findIndex(({ text, indent }) => indent !== first.indent || !FIELD.test(text));
  return others.slice(0, end === -1 ? undefined : end).map((last) => {
    const written = yaml.slice(first.start, last.start + last.indent.length + last.text.length);
    return candidate('nesting', first.start, written, written.replace(/^/gm, '  '));
  });
}
