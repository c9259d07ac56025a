import { edtfOfTypedDate } from './typed-date.ts';
import { flowWithAsciiMarks } from './typed-flow.ts';

/** A kind of slip in YAML that is common with a Chinese keyboard. */
export type TypingSlip =
  | 'colon'
  | 'colon-blank'
  | 'blank'
  | 'tab'
  | 'dash'
  | 'comment'
  | 'brackets'
  | 'quotes'
  | 'width'
  | 'date'
  | 'boolean'
  | 'list'
  | 'id';

/** Characters that may have been typed in place of others. Offsets count UTF-16 code units of the YAML. */
export interface SlipCandidate {
  slip: TypingSlip;
  start: number;
  end: number;
  written: string;
  expected: string;
}

/** Line breaks aside, every blank that is not U+0020; YAML takes none of them for indentation. */
const WRONG_BLANK = /[\t\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;

const BLANKS = String.raw`[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]*`;
const LINE = new RegExp(`^(${BLANKS})((?:-|[－—–−﹣•·])${BLANKS})?(.*)$`);
/** An item such as event:meet-2020, which has no blank after its colon by design. */
const REFERENCE = /^(event|person|project|organization|series|post)([:：])([a-z0-9#-]+)$/;
const FIELD = new RegExp(
  String.raw`^([A-Za-zＡ-Ｚａ-ｚ][\w－Ａ-Ｚａ-ｚ-]*)(${BLANKS}[:：﹕︰]${BLANKS})(.*)$`,
);

/**
 * What may be a slip, line by line; a caller keeps what makes the file readable. Several candidates at one place are
 * alternatives. Text in block scalars (| and >) and comments has none.
 */
export function slipCandidates(yaml: string): SlipCandidate[] {
  const candidates: SlipCandidate[] = [];
  let start = 0;
  let blockIndent: number | undefined;
  for (const line of yaml.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const isBlockText = blockIndent !== undefined && (line.trim() === '' || indent > blockIndent);
    if (!isBlockText) {
      candidates.push(...lineCandidates(line, start));
      blockIndent = /[:：-]\s*[|>][+-]?\d?\s*$/.test(line) ? indent : undefined;
    }
    start += line.length + 1;
  }
  return candidates;
}

function lineCandidates(line: string, start: number): SlipCandidate[] {
  const [, indent = '', marker = '', content = ''] = LINE.exec(line) ?? [];
  if (content.startsWith('#') || /^-+$/.test(line)) return [];
  const contentStart = start + indent.length + marker.length;
  const [, entity, colon, id] = marker === '' ? [] : (REFERENCE.exec(content) ?? []);
  const [, key = '', separator = '', value = ''] = FIELD.exec(content) ?? [];
  const hasField = key !== '' && !entity;
  const valueStart = hasField ? contentStart + key.length + separator.length : contentStart;
  return [
    ...indentSlip(indent, start),
    ...(marker === '' ? [] : markerSlip(marker, content, start + indent.length)),
    ...(content.startsWith('＃') ? [candidate('comment', contentStart, '＃', '#')] : []),
    ...(hasField ? fieldSlips(key, separator, value, contentStart) : []),
    ...(colon === '：' ? [candidate('colon', contentStart, content, `${entity}: ${id}`)] : []),
    ...valueSlips(hasField ? value : content, valueStart, hasField),
  ];
}

function candidate(slip: TypingSlip, start: number, written: string, expected: string): SlipCandidate {
  return { slip, start, end: start + written.length, written, expected };
}

function indentSlip(indent: string, start: number): SlipCandidate[] {
  if (!WRONG_BLANK.test(indent)) return [];
  const expected = indent
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\t\u3000]/g, '  ')
    .replace(/[^ ]/g, ' ');
  return [candidate(indent.includes('\t') ? 'tab' : 'blank', start, indent, expected)];
}

function markerSlip(marker: string, content: string, start: number): SlipCandidate[] {
  return marker === '- ' || /^- +$/.test(marker) || content === ''
    ? []
    : [candidate('dash', start, marker, '- ')];
}

function fieldSlips(key: string, separator: string, value: string, start: number): SlipCandidate[] {
  const name = key.normalize('NFKC');
  const colon = value === '' ? ':' : ': ';
  const slip = separator.includes(':') ? (WRONG_BLANK.test(separator) ? 'blank' : 'colon-blank') : 'colon';
  return [
    ...(name === key ? [] : [candidate('width', start, key, name)]),
    ...(/^: *$/.test(separator) && (separator !== ':' || value === '')
      ? []
      : [candidate(slip, start + key.length, separator, colon)]),
  ];
}

const BOOLEANS: Readonly<Record<string, string>> = { 是: 'true', 真: 'true', 否: 'false', 假: 'false' };
const QUOTED = /^["“”＂「『]([^"“”＂「」『』]*)["“”＂」』]$/;

/** Candidates for a whole value; the list is for fields only. */
function valueSlips(value: string, start: number, isField: boolean): SlipCandidate[] {
  const written = value.replace(/\s+$/, '');
  if (written === '') return [];
  const unquoted = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
  const inside = QUOTED.exec(written)?.[1];
  const expectations: [TypingSlip, string | undefined][] = [
    ['date', edtfOfTypedDate(unquoted)],
    ['boolean', BOOLEANS[written]],
    ['brackets', /^[[{［｛【〔]/.test(written) ? flowWithAsciiMarks(written) : undefined],
    ['quotes', inside !== undefined && !/^".*"$/.test(written) ? `"${inside}"` : undefined],
    ['width', /^[\u0020-\u007e\uff01-\uff5e]+$/.test(written) ? written.normalize('NFKC') : undefined],
    ['list', isField ? flowList(written) : undefined],
    ['id', /^[a-z]+: ?([a-z0-9-]+)$/.exec(written)?.[1]],
  ];
  return expectations.flatMap(([slip, expected]) =>
    expected === undefined || expected === written ? [] : [candidate(slip, start, written, expected)],
  );
}

/** Words or ids with commas as a flow list. */
function flowList(written: string): string | undefined {
  const items = written.split(/\s*[,，、]\s*/).map((item) => item.replace('：', ':'));
  return items.every((item) => /^[\w-]+(?::[\w#-]+)?$/.test(item)) ? `[${items.join(', ')}]` : undefined;
}
