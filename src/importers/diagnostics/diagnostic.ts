import type { DIAGNOSTIC_REASONS } from './diagnostic-reasons.ts';

/**
 * What happened to a part of a file that was not simply copied. `info`: nothing is lost, the draft has it in another
 * form, or it was of use only to the former site. `dropped`: it is not in the draft. `fixed`: it was wrong and was
 * corrected. `review`: the author has to look at it. `to-do`: to be done before the draft can be published.
 */
export type DiagnosticKind = 'info' | 'dropped' | 'fixed' | 'review' | 'to-do';

/** One part of a file that was not simply copied. */
export interface Diagnostic {
  kind: DiagnosticKind;
  code: DiagnosticCode;
  /** Line of the original file. */
  line: number;
  /** The part itself, in full. */
  text: string;
  /** What the message adds: the new form, a name, a command. */
  detail?: string;
}

/** Receives the diagnostics of an import, in the order they are found. */
export type ReportDiagnostic = (
  kind: DiagnosticKind,
  code: DiagnosticCode,
  line: number,
  text: string,
  detail?: string,
) => void;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_REASONS;

/** A function that adds diagnostics to a list. */
export function collectDiagnostics(diagnostics: Diagnostic[]): ReportDiagnostic {
  return (kind, code, line, text, detail) => {
    diagnostics.push({ kind, code, line, text, ...(detail !== undefined && { detail }) });
  };
}
