const OPENING: Readonly<Record<string, string>> = { '［': '[', '【': '[', '〔': '[', '｛': '{' };
const CLOSING: Readonly<Record<string, string>> = { '］': ']', '】': ']', '〕': ']', '｝': '}' };

/** What follows a comma that separates fields, and a comma that separates items written in ASCII. */
const FIELD_AFTER = /^[，、,]\s*[A-Za-z][A-Za-z-]*\s*[:：]/;
const KEY_BEFORE = /(?:^|[{,])\s*[A-Za-z][A-Za-z-]*\s*$/;
const ASCII_AROUND = /[\w\]})"'］｝”]\s*$/;

/**
 * A flow list or map of YAML with full-width marks written as YAML requires: ［a，b］ is [a, b]. Marks inside a text, as
 * the comma of { zh-Hans: 上海，徐汇 }, stay.
 * @returns undefined when nothing has to change
 */
export function flowWithAsciiMarks(typed: string): string | undefined {
  const open: string[] = [];
  let result = '';
  for (let index = 0; index < typed.length; index++) {
    const mark = typed[index] ?? '';
    const quoted = /^"[^"]*"|^'[^']*'/.exec(typed.slice(index))?.[0];
    const opening = OPENING[mark] ?? (mark === '[' || mark === '{' ? mark : undefined);
    if (quoted) index += quoted.length - 1;
    if (opening) open.push(opening);
    const closing = CLOSING[mark] ?? (mark === ']' || mark === '}' ? mark : undefined);
    if (closing) open.pop();
    const rest = typed.slice(index);
    result += quoted ?? opening ?? closing ?? asciiMark(mark, rest, result, open.at(-1));
  }
  return result === typed ? undefined : result;
}

function asciiMark(mark: string, rest: string, before: string, inside: string | undefined): string {
  const blank = /^.\s/.test(rest) ? '' : ' ';
  if (mark === '：' && inside === '[') return ':';
  if ((mark === '：' || mark === ':') && inside === '{' && KEY_BEFORE.test(before)) return `:${blank}`;
  if (mark !== '，' && mark !== '、') return mark;
  const separates =
    inside === '{' ? FIELD_AFTER.test(rest) : ASCII_AROUND.test(before) && /^.\s*[\w"'[{“［｛]/.test(rest);
  return separates ? `,${blank}` : mark;
}

/**
 * A flow map in which a text has a comma, with that text in quotes: { en: Meet, Shanghai } is { en: "Meet, Shanghai" }.
 * @returns undefined for a list, a map in a map, or a map without such a text
 */
export function flowWithQuotedTexts(typed: string): string | undefined {
  const inside = /^\{([^{}[\]"']*)\}$/.exec(typed)?.[1];
  const parts = inside?.split(/,\s*/) ?? [];
  const fields: string[] = [];
  for (const part of parts) {
    if (/^\s*[A-Za-z][\w-]*:\s/.test(part)) fields.push(part.trim());
    else if (fields.length > 0) fields.push(`${fields.pop()}, ${part.trim()}`);
  }
  if (fields.length === 0 || fields.length === parts.length) return undefined;
  const quoted = fields.map((field) => field.replace(/^([\w-]+:\s+)(.*, .*)$/, '$1"$2"'));
  return `{ ${quoted.join(', ')} }`;
}
