import type { Refusal, Tell } from './diagnostic.ts';
import { type Field, readFields, readToml } from './fields.ts';
import { slice, type Traced, traced, trimmed } from './source-mapped-text.ts';

/** A foreign file taken apart: its fields, those of the original it translates, and its text. */
export interface Parted {
  fields: Field[];
  original: Field[];
  body: Traced;
}

/**
 * Splits a file into front matter and text. Knows YAML between `---` (or more dashes), TOML between `+++`, both
 * behind or inside an HTML comment, and the front matter of an original in a comment.
 * @returns the parts, or why there are none; nothing in the file is ever run
 */
export function part(text: string, tell: Tell): Parted | Refusal {
  const whole = opened(traced(text), tell);
  const head = /^(---+|\+\+\+)([^\n]*)\n/.exec(whole.text);
  if (!head)
    return { code: /^\s*\{\s*"/.test(whole.text) ? 'json-front-matter' : 'no-front-matter', line: 1 };
  if (/^\s*(?:js|javascript|coffee|json)/i.test(head[2] ?? ''))
    return { code: 'code-front-matter', line: whole.lines[0] ?? 1 };
  const close = closing(whole.text, head);
  if (!close) return { code: 'open-front-matter', line: whole.lines[0] ?? 1 };
  if ((head[1]?.length ?? 3) > 3) tell('mended', 'hidden-front-matter', whole.lines[0] ?? 1, head[0].trim());
  const inner = slice(whole, head[0].length, close.index + 1);
  const rest = slice(whole, close.index + close[0].length);
  return fieldsAndBody(inner, rest, head[1] === '+++', tell);
}

function fieldsAndBody(inner: Traced, rest: Traced, toml: boolean, tell: Tell): Parted | Refusal {
  const read = toml ? readToml : readFields;
  const inside = toml ? undefined : /^[ \t]*<!--([\s\S]*?)-->[ \t]*\n?/m.exec(inner.text);
  const own = inside ? without(inner, inside) : inner;
  const fields = read(own, tell);
  if (!Array.isArray(fields)) return fields;
  const { original, body } = inside
    ? { original: fieldsIn(slice(inner, inside.index), inside, tell), body: rest }
    : behind(rest, tell);
  return { fields, original, body: trimmed(body) };
}

/** Blank lines and a comment may stand before the front matter; or the front matter stands in a comment. */
function opened(whole: Traced, tell: Tell): Traced {
  const start = trimmed(whole);
  const comment = /^<!--([\s\S]*?)-->[ \t]*\n?/.exec(start.text);
  if (!comment) return start;
  tell('mended', 'hidden-front-matter', start.lines[0] ?? 1, '<!-- … -->');
  const after = trimmed(slice(start, comment[0].length));
  const within = trimmed(slice(start, 4, 4 + (comment[1]?.length ?? 0)));
  if (/^(?:---+|\+\+\+)[ \t]*\n/.test(within.text)) {
    const text = `${within.text}\n`;
    const head = { text, lines: [...within.lines, within.lines.at(-1) ?? 1] };
    return { text: head.text + after.text, lines: [...head.lines.slice(0, -1), ...after.lines] };
  }
  tell('dropped', 'comment', start.lines[0] ?? 1, comment[1]?.trim() ?? '');
  return after;
}

function closing(text: string, head: RegExpExecArray): RegExpExecArray | null {
  const pattern = head[1] === '+++' ? /\n\+\+\+[ \t]*(?:\n|$)/g : /\n(?:---+|\.\.\.)[ \t]*(?:\n|$)/g;
  pattern.lastIndex = head[0].length - 1;
  return pattern.exec(text);
}

/** The front matter of the original, in a comment at the very top of the text. */
function behind(body: Traced, tell: Tell): { original: Field[]; body: Traced } {
  const start = trimmed(body);
  const comment = /^<!--([\s\S]*?)(?:\n-{1,3}>|-->)[ \t]*(?:\n|$)/.exec(start.text);
  if (
    !comment ||
    !/^\s*(?:---+\s*\n)?(?:#.*\n|\s)*(?:layout|title|date|slug|author)\s*:/i.test(comment[1] ?? '')
  )
    return { original: [], body: start };
  return { original: fieldsIn(start, comment, tell), body: slice(start, comment[0].length) };
}

function fieldsIn(whole: Traced, comment: RegExpExecArray, tell: Tell): Field[] {
  const from = whole.text.indexOf('<!--') + 4;
  const inner = slice(whole, from, from + (comment[1]?.length ?? 0));
  const dashes = { ...inner, text: inner.text.replace(/^---+[ \t]*$/gm, '') };
  const fields = readFields(dashes, tell);
  return Array.isArray(fields) ? fields : [];
}

function without(whole: Traced, match: RegExpExecArray): Traced {
  const lines = match[0].replace(/[^\n]/g, '');
  return {
    text: whole.text.slice(0, match.index) + lines + whole.text.slice(match.index + match[0].length),
    lines: whole.lines,
  };
}
