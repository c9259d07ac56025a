/** How bad a finding is: an error fails check and build, a warning is only told, a hint only helps. */
export type Severity = 'error' | 'warning' | 'hint';

/** One piece of a file to write anew; offsets count UTF-16 units of its decoded text. */
export interface Edit {
  /** Path below the content folder. */
  file: string;
  from: number;
  until: number;
  text: string;
}

/** Something wrong with the content: a code, its place and what the wording needs to know. */
export interface Finding {
  code: string;
  severity: Severity;
  /** Path below the content folder. */
  file: string;
  /** Line and column, from 1. */
  line: number;
  column: number;
  args: Readonly<Record<string, string>>;
  /** What mends it, where that needs no judgement; `npm run check -- --fix` writes it. */
  edits?: readonly Edit[];
}

/** A place in a file, line and column from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Makes an error at a place of a file. */
export function error(code: string, file: string, place: Position, args: Finding['args'] = {}): Finding {
  return { code, severity: 'error', file, line: place.line, column: place.column, args };
}

/** Makes a warning at a place of a file. */
export function warning(code: string, file: string, place: Position, args: Finding['args'] = {}): Finding {
  return { ...error(code, file, place, args), severity: 'warning' };
}

/** Makes a hint at a place of a file. */
export function hint(code: string, file: string, place: Position, args: Finding['args'] = {}): Finding {
  return { ...error(code, file, place, args), severity: 'hint' };
}

/** The same finding with what mends it; without edits it stays as it is. */
export function mendedBy(finding: Finding, edits: readonly Edit[]): Finding {
  return edits.length === 0 ? finding : { ...finding, edits };
}
