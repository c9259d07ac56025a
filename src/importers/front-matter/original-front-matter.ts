import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { type SourceMappedText, sliceText, trimBlankLines } from '../text/source-mapped-text.ts';
import type { FrontMatterField } from './field.ts';
import { readYamlFields } from './yaml-fields.ts';

const COMMENT_AT_TOP = /^<!--([\s\S]*?)(?:\n-{1,3}>|-->)[ \t]*(?:\n|$)/;
const FRONT_MATTER_START = /^\s*(?:---+\s*\n)?(?:#.*\n|\s)*(?:layout|title|date|slug|author)\s*:/i;

/** The front matter of the original, where a comment at the top of the text contains it; and the rest of the text. */
export function frontMatterOfOriginal(
  body: SourceMappedText,
  report: ReportDiagnostic,
): { originalFields: FrontMatterField[]; body: SourceMappedText } {
  const start = trimBlankLines(body);
  const comment = COMMENT_AT_TOP.exec(start.text);
  if (!comment || !FRONT_MATTER_START.test(comment[1] ?? '')) return { originalFields: [], body: start };
  return {
    originalFields: commentedFields(start, comment, report),
    body: sliceText(start, comment[0].length),
  };
}

/**
 * The YAML fields of a comment.
 * @param comment a match for the comment in the text, its content in group 1
 * @returns no fields when the comment has none
 */
export function commentedFields(
  source: SourceMappedText,
  comment: RegExpExecArray,
  report: ReportDiagnostic,
): FrontMatterField[] {
  const start = source.text.indexOf('<!--') + 4;
  const content = sliceText(source, start, start + (comment[1]?.length ?? 0));
  const yaml = { ...content, text: content.text.replace(/^---+[ \t]*$/gm, '') };
  const fields = readYamlFields(yaml, report);
  return Array.isArray(fields) ? fields : [];
}
