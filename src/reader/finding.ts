/** How bad a finding is: an error fails check and build, a warning is only told, a hint only helps. */
export type Severity = 'error' | 'warning' | 'hint';

/** One piece of a file to write anew; offsets count UTF-16 units of its decoded text. */
export interface TextEdit {
  /** Path below the content folder. */
  file: string;
  start: number;
  end: number;
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
  edits?: readonly TextEdit[];
}

/** A place in a file, line and column from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Makes an error at a place of a file. */
export function errorFinding(code: string, file: string, place: Position, args: Finding['args'] = {}): Finding {
  return { code, severity: 'error', file, line: place.line, column: place.column, args };
}

/** Makes a warning at a place of a file. */
export function warningFinding(code: string, file: string, place: Position, args: Finding['args'] = {}): Finding {
  return { ...errorFinding(code, file, place, args), severity: 'warning' };
}

/** Makes a hint at a place of a file. */
export function hintFinding(code: string, file: string, place: Position, args: Finding['args'] = {}): Finding {
  return { ...errorFinding(code, file, place, args), severity: 'hint' };
}

/** The same finding with what mends it; without edits it stays as it is. */
export function withFix(finding: Finding, edits: readonly TextEdit[]): Finding {
  return edits.length === 0 ? finding : { ...finding, edits };
}
