/** A kind of slip in YAML that is common with a Chinese keyboard, or with habits of other formats. */
export type TypingSlip =
  | 'colon'
  | 'colon-blank'
  | 'equals'
  | 'blank'
  | 'tab'
  | 'indent'
  | 'nesting'
  | 'continuation'
  | 'dash'
  | 'comment'
  | 'code-fence'
  | 'brackets'
  | 'quotes'
  | 'unquoted'
  | 'languages'
  | 'width'
  | 'unseen'
  | 'spelling'
  | 'ending'
  | 'date'
  | 'boolean'
  | 'number'
  | 'list'
  | 'address'
  | 'reference'
  | 'id';

/** Characters that may have been typed in place of others. Offsets count UTF-16 code units of the YAML. */
export interface SlipCandidate {
  slip: TypingSlip;
  start: number;
  end: number;
  written: string;
  expected: string;
}

/** A candidate that replaces `written` at an offset. */
export function candidate(slip: TypingSlip, start: number, written: string, expected: string): SlipCandidate {
  return { slip, start, end: start + written.length, written, expected };
}
