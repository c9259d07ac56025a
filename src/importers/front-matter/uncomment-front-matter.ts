import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { firstLine, type SourceMappedText, sliceText, trimBlankLines } from '../text/source-mapped-text.ts';

/** The file from its front matter on: without blank lines and an HTML comment before it, or the comment around it. */
export function uncommentFrontMatter(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  const start = trimBlankLines(source);
  const [comment, content = ''] = /^<!--([\s\S]*?)-->[ \t]*\n?/.exec(start.text) ?? [];
  if (comment === undefined) return start;
  report('fixed', 'hidden-front-matter', firstLine(start), '<!-- … -->');
  const after = trimBlankLines(sliceText(start, comment.length));
  const inside = trimBlankLines(sliceText(start, 4, 4 + content.length));
  if (/^(?:---+|\+\+\+)[ \t]*\n/.test(inside.text))
    return { text: `${inside.text}\n${after.text}`, lines: [...inside.lines, ...after.lines] };
  report('dropped', 'comment', firstLine(start), content.trim());
  return after;
}
