import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';

/** Reports the lines of a front matter that are comments of YAML or TOML. */
export function reportCommentedKeys(source: SourceMappedText, report: ReportDiagnostic): void {
  for (const [index, line] of source.text.split('\n').entries())
    if (/^\s*#/.test(line)) report('info', 'commented-key', source.lines[index] ?? 1, line.trim());
}
