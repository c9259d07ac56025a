import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';

/** One use of a shortcode. */
export interface ShortcodeUse {
  name: string;
  /** Named parameters by name, others by position from 0. */
  parameters: Readonly<Record<string, string>>;
  /** What is between its tags, already Markdown; undefined for a shortcode without a closing tag. */
  content: SourceMappedText | undefined;
  /** The opening tag as written. */
  raw: string;
  /** Line of the original file. */
  line: number;
  chinese: boolean;
  report: ReportDiagnostic;
}

/** Converts a use to Markdown; undefined when it has no content or parameter to convert. */
export type ShortcodeConversion = (use: ShortcodeUse) => string | SourceMappedText | undefined;
