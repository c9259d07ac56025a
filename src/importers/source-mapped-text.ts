/** A text that remembers on which line of the original file each of its lines stood. */
export interface Traced {
  text: string;
  /** One number a line of `text`, from 1. */
  lines: readonly number[];
}

/** What stands between two offsets, and what is to stand there instead. */
export interface Edit {
  start: number;
  end: number;
  with: string | Traced;
}

/** A text whose lines follow one another from a line of the file on. */
export function traced(text: string, first = 1, last = Number.POSITIVE_INFINITY): Traced {
  return { text, lines: text.split('\n').map((_, index) => Math.min(first + index, Math.max(first, last))) };
}

/** The line of the file on which an offset stood. */
export function lineAt({ text, lines }: Traced, offset: number): number {
  let at = 0;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1))
    at++;
  return lines[at] ?? lines.at(-1) ?? 1;
}

/** The part between two offsets. */
export function slice(whole: Traced, start: number, end = whole.text.length): Traced {
  const text = whole.text.slice(start, end);
  const before = countLines(whole.text, start);
  return { text, lines: whole.lines.slice(before, before + countLines(text, text.length) + 1) };
}

/** Parts put one after another; where two share a line, it is the line of the first that has words on it. */
export function joined(parts: readonly Traced[]): Traced {
  const lines: number[] = [];
  let open = false;
  for (const { text, lines: own } of parts) {
    if (text === '') continue;
    lines.push(...(open ? own.slice(1) : own));
    open = !text.endsWith('\n');
    if (!open) lines.pop();
  }
  const text = parts.map((part) => part.text).join('');
  if (!open) lines.push(parts.at(-1)?.lines.at(-1) ?? 1);
  return { text, lines };
}

/** The text with edits made; an edit that begins inside another is left out. */
export function splice(whole: Traced, edits: readonly Edit[]): Traced {
  const parts: Traced[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    parts.push(slice(whole, at, edit.start), asTraced(whole, edit));
    at = edit.end;
  }
  return joined([...parts, slice(whole, at)]);
}

/** The text with every match replaced; matches that begin inside one of the spans stay as they are. */
export function replaced(
  whole: Traced,
  pattern: RegExp,
  by: (match: RegExpExecArray, line: number) => string | undefined,
  spans: readonly Span[] = [],
): Traced {
  const edits = [...whole.text.matchAll(pattern)].flatMap((match): Edit[] => {
    if (inSpans(spans, match.index)) return [];
    const made = by(match, lineAt(whole, match.index));
    return made === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, with: made }];
  });
  return edits.length === 0 ? whole : splice(whole, edits);
}

/** A stretch of a text, as offsets. */
export interface Span {
  start: number;
  end: number;
}

/** True when an offset lies inside one of the spans. */
export function inSpans(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => offset >= start && offset < end);
}

/** The text with the same words before each of its lines. */
export function prefixed({ text, lines }: Traced, prefix: string): Traced {
  return { text: text.replace(/^/gm, prefix).replace(/[ \t]+$/gm, ''), lines };
}

/** The text without blank lines at its ends. */
export function trimmed(whole: Traced): Traced {
  const start = /^(?:[ \t]*\n)*/.exec(whole.text)?.[0].length ?? 0;
  const end = whole.text.trimEnd().length;
  return end <= start ? traced('', whole.lines[0] ?? 1) : slice(whole, start, end);
}

function asTraced(whole: Traced, { start, end, with: words }: Edit): Traced {
  if (typeof words !== 'string') return words;
  return traced(words, lineAt(whole, start), lineAt(whole, end));
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index !== -1 && index < end; index = text.indexOf('\n', index + 1))
    count++;
  return count;
}
