import { candidate, type SlipCandidate, type TypingSlip } from './slip-candidate.ts';
import { edtfOfTypedDate } from './typed-date.ts';
import { flowWithAsciiMarks, flowWithQuotedTexts } from './typed-flow.ts';

const TRUE = ['是', '真', '对', '對', 'yes', 'y', 'on', 'true', '1'];
const FALSE = ['否', '假', '不', '不是', 'no', 'n', 'off', 'false', '0'];
const QUOTED = /^["“”＂「『]([^"“”＂「」『』]*)["“”＂」』]$/;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/g;

/** Candidates for a whole value; a list without brackets is for fields only. Of equal ones the first is taken. */
export function valueSlips(value: string, start: number, isField: boolean): SlipCandidate[] {
  const written = value.replace(/\s+$/, '');
  if (written === '') return [];
  const unquoted = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
  const inside = QUOTED.exec(written)?.[1];
  const isFlow = /^[[{［｛【〔]/.test(written);
  const expectations: [TypingSlip, string | undefined][] = [
    ['date', edtfOfTypedDate(unquoted)],
    ['boolean', booleanOf(unquoted)],
    ['brackets', isFlow ? flowWithAsciiMarks(written) : undefined],
    ['quotes', inside !== undefined && !/^".*"$/.test(written) ? `"${inside}"` : undefined],
    ['width', /^[\u0020-\u007e\uff01-\uff5e]+$/.test(written) ? written.normalize('NFKC') : undefined],
    ['unseen', written.replace(UNSEEN, '')],
    ['ending', /^.+?(?=\s*[,，、;；。]+$)/.exec(written)?.[0]],
    ['list', isField ? flowList(written) : undefined],
    ['id', /^[a-z]+: ?([a-z0-9-]+)$/.exec(written)?.[1]],
    ['reference', written.replace(REFERENCE_BLANK, '$1:')],
    ['spelling', spelledAsId(written)],
    ['number', written.replace(NUMBER, (_, before, number) => before + number.replace(/[,，]/g, ''))],
    ['address', addressOf(written)],
    ['languages', /^(?:zh-Hans|zh-Hant|en): +[^{}]+$/.test(written) ? `{ ${written} }` : undefined],
    ['unquoted', isFlow ? flowWithQuotedTexts(written) : undefined],
    ['unquoted', mustBeQuoted(written) ? quotedText(written) : undefined],
  ];
  const candidates = expectations.flatMap(([slip, expected]) =>
    expected === undefined || expected === written ? [] : [candidate(slip, start, written, expected)],
  );
  return [...candidates, ...commentSlip(written, start)];
}

function booleanOf(written: string): string | undefined {
  const word = written.toLowerCase();
  if (TRUE.includes(word)) return 'true';
  return FALSE.includes(word) ? 'false' : undefined;
}

/** Words or ids with commas as a flow list. */
function flowList(written: string): string | undefined {
  const items = written.split(/\s*[,，、]\s*/).map((item) => item.replace(/[:：] */, ':'));
  return items.every((item) => /^[\w-]+(?::[\w#-]+)?$/.test(item)) ? `[${items.join(', ')}]` : undefined;
}

/** A blank within a reference: event: meet-2020. */
const REFERENCE_BLANK = /\b(event|person|project|organization|series|post)\s*[:：]\s+(?=[a-z0-9])/g;

/** A number with separators of thousands, or with a unit, as the value of a field. */
const NUMBER =
  /((?:^|[\w"]:)\s*)(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\s*(?:人次|人|位|名|场|場|个|個|次))?(?=\s*(?:[,，}｝]|$))/g;

/** Ids and values with capitals, underscores or dashes in place of hyphens. */
function spelledAsId(written: string): string | undefined {
  if (!/^[\w\s:#,[\]‐‑–—−－-]+$/.test(written)) return undefined;
  return written.toLowerCase().replace(/(?<=[a-z0-9])[‐‑–—−－_]+(?=[a-z0-9])/g, '-');
}

/** The address of a link of Markdown, or in angle brackets. */
function addressOf(written: string): string | undefined {
  const match = /^["']?(?:\[[^\]]*\]\((https?:\/\/[^\s()]+)\)|<(https?:\/\/[^\s<>]+)>)["']?$/.exec(written);
  return match?.[1] ?? match?.[2];
}

/** A plain value that YAML reads as something else: a mark with a meaning in front, a colon inside, a number. */
function mustBeQuoted(written: string): boolean {
  if (/^["'].*["']$/.test(written)) return false;
  return (
    /^[@`%*&!]\S|^[>|?-] +\S|^#\S/.test(written) ||
    /^(?:\[[^\]]*\]|\{[^}]*\}|"[^"]*"|'[^']*')\s*[^\s#,，;；。、\])}]/.test(written) ||
    /^[^[{"'].*(?:: |:$)/.test(written) ||
    /^(?:-?\d+(?:\.\d+)?|true|false|null|~)$/i.test(written)
  );
}

function quotedText(written: string): string {
  return written.includes('"') || written.includes('\\')
    ? `'${written.replaceAll("'", "''")}'`
    : `"${written}"`;
}

/** A remark after a value that begins as in other languages. */
function commentSlip(written: string, start: number): SlipCandidate[] {
  const match = /\s(\/\/|--|＃)\s*\S/.exec(written);
  return match?.[1] ? [candidate('comment', start + match.index + 1, match[1], '#')] : [];
}
