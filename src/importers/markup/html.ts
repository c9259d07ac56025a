import { type HtmlToken, tokenizeHtml } from '#text/html.ts';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { htmlRanges } from '../text/markdown-tree.ts';
import { originalLine, type SourceMappedText } from '../text/source-mapped-text.ts';
import { applySourceEdits, type SourceEdit, type TextRange } from '../text/text-edits.ts';
import { convertPreElements, convertSmallCharacters, dropScripts } from './html-blocks.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import { convertHtmlTables } from './html-tables.ts';
import { type HtmlTag, linkTagMarkdown, tagMarkdown } from './html-tags.ts';

/**
 * Converts HTML to Markdown and removes what has no Markdown; no tag is left. What only looks like a tag
 * (`<your-name>`) is escaped and stays as text.
 *
 * Not rehype-remark: it rewrites the whole text, so the Markdown around the HTML would change too and no line of the
 * result could be traced to the original. Here only the tags are edited.
 */
export function convertHtml(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  const withoutSmall = convertSmallCharacters(source, report);
  const withoutTables = convertHtmlTables(withoutSmall, report);
  const withoutBlocks = convertPreElements(dropScripts(withoutTables, report), report);
  return applySourceEdits(withoutBlocks, tagEdits(withoutBlocks, report));
}

/** One edit for each tag and comment in the HTML parts of the text. A link can begin in one part and end in another. */
function tagEdits(source: SourceMappedText, report: ReportDiagnostic): SourceEdit[] {
  const openLinks: string[] = [];
  return htmlRanges(source.text).flatMap((range) =>
    tokenizeHtml(source.text.slice(range.start, range.end)).flatMap((token) => {
      const tokenRange = { start: range.start + token.start, end: range.start + token.end };
      if (isUnclosedComment(source.text, tokenRange)) return [escapedComment(tokenRange)];
      const replacement = tokenMarkdown(source, token, tokenRange, openLinks, report);
      return replacement === undefined ? [] : [{ ...tokenRange, replacement }];
    }),
  );
}

/** The Markdown for a token of HTML; undefined for text, which stays as it is. */
function tokenMarkdown(
  source: SourceMappedText,
  token: HtmlToken,
  { start, end }: TextRange,
  openLinks: string[],
  report: ReportDiagnostic,
): string | undefined {
  const raw = source.text.slice(start, end);
  const line = originalLine(source, start);
  if (token.type === 'comment' && raw.startsWith('<!--')) {
    report('dropped', 'comment', line, raw);
    return '';
  }
  if (token.type !== 'open' && token.type !== 'close') return undefined;
  if (!HTML_ELEMENTS.has(token.name)) return `\\${raw}`;
  const tag: HtmlTag = { token, raw, line, inTable: isInTableRow(source.text, start), report };
  const markdown = token.name === 'a' ? linkTagMarkdown(tag, openLinks) : tagMarkdown(tag);
  report('info', 'html-tag', line, raw);
  return markdown;
}

/** `<!--` without an end is text; what follows it can have tags of its own. */
function isUnclosedComment(text: string, { start, end }: TextRange): boolean {
  const raw = text.slice(start, end);
  return raw.startsWith('<!--') && !raw.endsWith('-->');
}

function escapedComment({ start }: TextRange): SourceEdit {
  return { start, end: start + '<!--'.length, replacement: '\\<!--' };
}

function isInTableRow(text: string, offset: number): boolean {
  return /^\s*\|/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset + 1));
}
