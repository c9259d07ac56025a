import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import {
  concatTexts,
  originalLine,
  type SourceMappedText,
  sliceText,
  sourceMapped,
} from '../text/source-mapped-text.ts';
import { applySourceEdits, type SourceEdit } from '../text/text-edits.ts';
import { SHORTCODES } from './shortcode-table.ts';
import { type ShortcodeNode, shortcodeTree } from './shortcode-tree.ts';
import type { ShortcodeUse } from './shortcode-use.ts';

/** What converting a shortcode needs besides the shortcode itself. */
export interface ShortcodeContext {
  chinese: boolean;
  report: ReportDiagnostic;
}

/**
 * Converts the shortcodes of Hugo to Markdown. Inside code they stay. An escaped one, with stars inside its braces,
 * which Hugo prints instead of running, only loses the stars. An unknown one loses its tags and keeps its content.
 */
export function convertShortcodes(source: SourceMappedText, context: ShortcodeContext): SourceMappedText {
  const edits = shortcodeTree(source.text).map((node) => shortcodeEdit(source, node, context));
  const converted = applySourceEdits(source, edits);
  return { ...converted, text: converted.text.replace(/\{\{([<%])\/\*(.*?)\*\/([>%])\}\}/g, '{{$1$2$3}}') };
}

function shortcodeEdit(source: SourceMappedText, node: ShortcodeNode, context: ShortcodeContext): SourceEdit {
  const end = node.closingTag?.end ?? node.end;
  const line = originalLine(source, node.start);
  const content = node.closingTag ? shortcodeContent(source, node, context) : undefined;
  const markdown = shortcodeMarkdown(node, { content, line, ...context });
  reportTags(node, { line, isConverted: markdown !== undefined, hasContent: content !== undefined }, context);
  const replacement =
    typeof markdown === 'string'
      ? sourceMapped(markdown, line, originalLine(source, end))
      : (markdown ?? content ?? '');
  return { start: node.start, end, replacement };
}

function shortcodeMarkdown(
  { name, raw, parameters, isClosing }: ShortcodeNode,
  rest: Pick<ShortcodeUse, 'content' | 'line' | 'chinese' | 'report'>,
): string | SourceMappedText | undefined {
  if (isClosing) return undefined;
  return SHORTCODES[name]?.({ name, raw, parameters: parseParameters(parameters), ...rest });
}

function reportTags(
  { raw, closingTag, isClosing }: ShortcodeNode,
  { line, isConverted, hasContent }: { line: number; isConverted: boolean; hasContent: boolean },
  { report }: ShortcodeContext,
): void {
  const tags = `${raw}${closingTag?.raw ?? ''}`;
  if (isConverted || hasContent) report('info', 'shortcode-tag', line, tags);
  else report('dropped', isClosing ? 'shortcode-tag' : 'unknown-shortcode', line, tags);
}

/** What is between the tags of a shortcode, its own shortcodes converted. */
function shortcodeContent(
  source: SourceMappedText,
  node: ShortcodeNode,
  context: ShortcodeContext,
): SourceMappedText {
  const content = sliceText(source, node.end, node.closingTag?.start ?? node.end);
  const edits = node.children.map((child) => shortcodeEdit(source, child, context));
  const relative = edits.map((edit) => ({ ...edit, start: edit.start - node.end, end: edit.end - node.end }));
  return concatTexts([applySourceEdits(content, relative)]);
}

const PARAMETER = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|'([^']*)'|([^\s"'`]+))/g;

/** The parameters of a shortcode: named ones by name, others by position from 0. */
function parseParameters(source: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  let position = 0;
  for (const [, name, double, raw, single, bare] of source.matchAll(PARAMETER)) {
    const value = (double ?? raw ?? single ?? bare ?? '').replace(/\\(["\\])/g, '$1');
    parameters[name ?? String(position++)] = value;
  }
  return parameters;
}
