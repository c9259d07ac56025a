import type { Position } from '#text/position.ts';
import type { FindingArguments } from './finding-arguments.ts';

/** Errors fail the check and the build; warnings and hints do not. */
export type Severity = 'error' | 'warning' | 'hint';

export type FindingCode = keyof FindingArguments;

/** A replacement in one file; offsets count UTF-16 code units of its decoded text. */
export interface TextEdit {
  /** Path below the content folder. */
  file: string;
  start: number;
  end: number;
  text: string;
}

interface FindingOf<Code extends FindingCode> extends Position {
  code: Code;
  severity: Severity;
  /** Path below the content folder. */
  file: string;
  args: FindingArguments[Code];
  /** The fix, where there is only one; `npm run check -- --fix` writes it. */
  edits?: readonly TextEdit[];
  /** A change that an author has to decide on; `npm run check -- --accept FILE:LINE` writes it. */
  suggestion?: readonly TextEdit[];
}

/** Something wrong with the content: a code with the arguments of its wording, and a place. */
export type Finding<Code extends FindingCode = FindingCode> = { [C in Code]: FindingOf<C> }[Code];

/** A finding that fails the check and the build. */
export function errorFinding<Code extends FindingCode>(
  code: Code,
  file: string,
  position: Position,
  args: FindingArguments[Code],
): Finding<Code> {
  return createFinding('error', code, file, position, args);
}

/** A finding that is reported and fails nothing. */
export function warningFinding<Code extends FindingCode>(
  code: Code,
  file: string,
  position: Position,
  args: FindingArguments[Code],
): Finding<Code> {
  return createFinding('warning', code, file, position, args);
}

/** A finding that suggests an improvement. */
export function hintFinding<Code extends FindingCode>(
  code: Code,
  file: string,
  position: Position,
  args: FindingArguments[Code],
): Finding<Code> {
  return createFinding('hint', code, file, position, args);
}

/** Creates a finding; `position` may have other properties, which are not copied. */
export function createFinding<Code extends FindingCode>(
  severity: Severity,
  code: Code,
  file: string,
  { line, column }: Position,
  args: FindingArguments[Code],
): Finding<Code> {
  return { code, severity, file, line, column, args } satisfies FindingOf<Code> as Finding<Code>;
}

/** The finding with the edits that an author can accept; unchanged without edits. */
export function withSuggestion(finding: Finding, suggestion: readonly TextEdit[]): Finding {
  return suggestion.length === 0 ? finding : { ...finding, suggestion };
}

/** The finding with the edits that fix it; unchanged without edits. */
export function withFix(finding: Finding, edits: readonly TextEdit[]): Finding {
  return edits.length === 0 ? finding : { ...finding, edits };
}
