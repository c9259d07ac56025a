import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Refusal } from '../diagnostics/refusal.ts';
import {
  firstLine,
  type SourceMappedText,
  sliceText,
  sourceMapped,
  trimBlankLines,
} from '../text/source-mapped-text.ts';
import type { FrontMatterField } from './field.ts';
import { commentedFields, frontMatterOfOriginal } from './original-front-matter.ts';
import { readTomlFields } from './toml-fields.ts';
import { uncommentFrontMatter } from './uncomment-front-matter.ts';
import { readYamlFields } from './yaml-fields.ts';

/** A foreign file split into the fields of its front matter and its text. */
export interface SplitSource {
  fields: FrontMatterField[];
  /** Fields of the original that this file translates, from a comment. */
  originalFields: FrontMatterField[];
  body: SourceMappedText;
}

/**
 * Splits a file into front matter and text. Accepts YAML between lines of three or more dashes and TOML between lines
 * of `+++`, both after or inside an HTML comment, and the front matter of an original in a comment. Nothing is run.
 * `#text/front-matter.ts` splits the files of the archive itself, which have none of these.
 * @returns the parts, or why the file cannot be split
 */
export function splitSource(text: string, report: ReportDiagnostic): SplitSource | Refusal {
  const source = uncommentFrontMatter(sourceMapped(text), report);
  const opening = /^(---+|\+\+\+)([^\n]*)\n/.exec(source.text);
  if (!opening)
    return { code: /^\s*\{\s*"/.test(source.text) ? 'json-front-matter' : 'no-front-matter', line: 1 };
  const [openingLine, fence = '', language = ''] = opening;
  if (/^\s*(?:js|javascript|coffee|json)/i.test(language))
    return { code: 'code-front-matter', line: firstLine(source) };
  const closing = closingFence(source.text, fence, openingLine.length);
  if (!closing) return { code: 'open-front-matter', line: firstLine(source) };
  if (fence.length > 3) report('fixed', 'hidden-front-matter', firstLine(source), openingLine.trim());
  const frontMatter = sliceText(source, openingLine.length, closing.index + 1);
  const rest = sliceText(source, closing.index + closing[0].length);
  return fence === '+++' ? splitToml(frontMatter, rest, report) : splitYaml(frontMatter, rest, report);
}

function closingFence(text: string, fence: string, openingLength: number): RegExpExecArray | null {
  const pattern = fence === '+++' ? /\n\+\+\+[ \t]*(?:\n|$)/g : /\n(?:---+|\.\.\.)[ \t]*(?:\n|$)/g;
  pattern.lastIndex = openingLength - 1;
  return pattern.exec(text);
}

function splitToml(
  toml: SourceMappedText,
  rest: SourceMappedText,
  report: ReportDiagnostic,
): SplitSource | Refusal {
  const fields = readTomlFields(toml, report);
  if (!Array.isArray(fields)) return fields;
  const { originalFields, body } = frontMatterOfOriginal(rest, report);
  return { fields, originalFields, body: trimBlankLines(body) };
}

function splitYaml(
  yaml: SourceMappedText,
  rest: SourceMappedText,
  report: ReportDiagnostic,
): SplitSource | Refusal {
  const comment = /^[ \t]*<!--([\s\S]*?)-->[ \t]*\n?/m.exec(yaml.text);
  const fields = readYamlFields(comment ? blankOut(yaml, comment) : yaml, report);
  if (!Array.isArray(fields)) return fields;
  const { originalFields, body } = comment
    ? { originalFields: commentedFields(sliceText(yaml, comment.index), comment, report), body: rest }
    : frontMatterOfOriginal(rest, report);
  return { fields, originalFields, body: trimBlankLines(body) };
}

/** The text without a match; its line ends stay, so that the line numbers stay right. */
function blankOut(source: SourceMappedText, match: RegExpExecArray): SourceMappedText {
  const end = match.index + match[0].length;
  const lineEnds = match[0].replace(/[^\n]/g, '');
  return {
    text: source.text.slice(0, match.index) + lineEnds + source.text.slice(end),
    lines: source.lines,
  };
}
