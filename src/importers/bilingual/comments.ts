import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { commentRegions } from '../text/code-regions.ts';
import { originalLine, type SourceMappedText } from '../text/source-mapped-text.ts';
import { applySourceEdits, type TextRange } from '../text/text-edits.ts';

/** Removes all HTML comments of a text and reports them. */
export function removeComments(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return removeTheseComments(source, commentRegions(source.text), report);
}

/** Removes these comments of a text and reports them. */
export function removeTheseComments(
  source: SourceMappedText,
  comments: readonly TextRange[],
  report: ReportDiagnostic,
): SourceMappedText {
  for (const comment of comments) reportComment(source, comment, report);
  return applySourceEdits(
    source,
    comments.map(({ start, end }) => ({ start, end, replacement: '' })),
  );
}

/**
 * True for a comment that contains the original of a translated paragraph: mostly Latin words, and at the start of a
 * line or of a list item.
 */
export function isOriginalComment(text: string, comment: TextRange): boolean {
  const content = commentContent(text, comment);
  const lineStart = text.slice(text.lastIndexOf('\n', comment.start) + 1, comment.start);
  const isAtStart = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?$/.test(lineStart);
  const words = countLatinWords(content);
  return !isSiteMarker(content) && words > 0 && countHan(content) < words / 2 && isAtStart;
}

/** The text between `<!--` and `-->`. */
export function commentContent(text: string, { start, end }: TextRange): string {
  return text.slice(start + 4, end - 3).replace(/-+$/, '');
}

/** Number of words of two or more Latin letters. */
export function countLatinWords(text: string): number {
  return text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
}

/** Number of Han characters. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

function reportComment(source: SourceMappedText, comment: TextRange, report: ReportDiagnostic): void {
  const content = commentContent(source.text, comment).trim();
  if (content === '') return;
  const line = originalLine(source, comment.start);
  const lineStart = source.text.slice(source.text.lastIndexOf('\n', comment.start) + 1, comment.start);
  if (isSiteMarker(content)) report('info', 'marker', line, content);
  else report('dropped', /\S/.test(lineStart) ? 'inline-comment' : 'comment', line, content);
}

/** Comments such as `<!-- overview -->` mark the parts of a page for the site generator. */
function isSiteMarker(content: string): boolean {
  return /^\s*(?:body|overview|steps|more|prerequisites|discussion|objectives|cleanup|whatsnext|lessoncontent|seealso|synopsis|options|toc|summary|truncate|end|start)\s*$/i.test(
    content,
  );
}
