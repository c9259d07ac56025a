import { indentCandidates } from './indent-slips.ts';
import { candidate, type SlipCandidate, type TypingSlip } from './slip-candidate.ts';
import { valueSlips } from './value-slips.ts';

/** Line breaks aside, every blank that is not U+0020; YAML takes none of them for indentation. */
const WRONG_BLANK = /[\t\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;

const BLANKS = String.raw`[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]*`;
const LINE = new RegExp(`^(${BLANKS})((?:-|[－—–−﹣•·、]|[*+](?=[ A-Za-z])|\\d+[.、])${BLANKS})?(.*)$`);
/** An item such as event:meet-2020, which has no blank after its colon by design. */
const REFERENCE = /^(event|person|project|organization|series|post)([:：])([a-z0-9#-]+)$/;
const FIELD = new RegExp(
  String.raw`^("?[A-Za-zＡ-Ｚａ-ｚ][\w－Ａ-Ｚａ-ｚ-]*"?)(${BLANKS}[:：﹕︰=＝]${BLANKS})(.*)$`,
);
/** What other languages begin comments with, and a fence of Markdown round a file that was pasted. */
const OTHER_COMMENT = /^( *)(\/\/|--(?!-))(?=\s*[^\s-])/;
const CODE_FENCE = /^(?:`{3,}|~{3,})\w*\s*$/;

/**
 * What may be a slip, line by line; a caller keeps what makes the file readable. Several candidates at one place are
 * alternatives. Text in block scalars (| and >) and comments has none.
 */
export function slipCandidates(yaml: string): SlipCandidate[] {
  const candidates = indentCandidates(yaml);
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
  const [, blanks = '', mark] = OTHER_COMMENT.exec(line) ?? [];
  if (mark) return [candidate('comment', start + blanks.length, mark, '#')];
  if (CODE_FENCE.test(line)) return [candidate('code-fence', start, line, '')];
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
    ...(marker === '' ? [] : referenceSlip(content, contentStart)),
    ...valueSlips(hasField ? value : content, valueStart, hasField),
  ];
}

/** The blank in an item such as event: meet-2020, which YAML reads as a field. */
function referenceSlip(content: string, start: number): SlipCandidate[] {
  const [, kind, blanks] =
    /^((?:event|person|project|organization|series|post):)( +)[a-z0-9#-]+$/.exec(content) ?? [];
  return kind && blanks ? [candidate('reference', start + kind.length, blanks, '')] : [];
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
  return [
    ...(name === key ? [] : [candidate('width', start, key, name)]),
    ...(/^: *$/.test(separator) && (separator !== ':' || value === '')
      ? []
      : [candidate(separatorSlip(separator), start + key.length, separator, colon)]),
  ];
}

function separatorSlip(separator: string): TypingSlip {
  if (/[=＝]/.test(separator)) return 'equals';
  if (!separator.includes(':')) return 'colon';
  return WRONG_BLANK.test(separator) ? 'blank' : 'colon-blank';
}
