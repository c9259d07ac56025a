/** How bad a finding is: an error fails check and build, a warning is only told. */
export type Severity = 'error' | 'warning';

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
}

/** A place in a file, line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Makes an error at a place of a file. */
export function error(code: string, file: string, place: Place, args: Finding['args'] = {}): Finding {
  return { code, severity: 'error', file, line: place.line, column: place.column, args };
}

/** Makes a warning at a place of a file. */
export function warning(code: string, file: string, place: Place, args: Finding['args'] = {}): Finding {
  return { ...error(code, file, place, args), severity: 'warning' };
}
