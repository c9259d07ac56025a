import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from './code-regions.ts';
import { originalLine, type SourceMappedText } from './source-mapped-text.ts';
import { rangeTest } from './text-edits.ts';

/** Marks of other Markdown dialects, which the archive shows as they are written. */
const OTHER_MARKS: readonly RegExp[] = [
  // Mathematics: $$…$$, \\(…\\), \\[…\\], and $…$ with an operator inside.
  /\$\$[\s\S]+?\$\$/g,
  /\\\\\([^\n]+?\\\\\)|\\\\\[[^\n]+?\\\\\]/g,
  /(?<![\w$\\])\$(?=[^\s$])[^$\n]*[_^\\{}+=*<>][^$\n]*(?<=\S)\$(?![\w$])/g,
  // Emoji codes of GitHub; times (10:30:45) and ports (:8080:) are none.
  /(?<![\w:]):[a-z+-][a-z0-9_+-]*:(?![\w:])/g,
  // Highlight, subscript and superscript of Pandoc, abbreviations and definitions of PHP Markdown Extra.
  /(?<!=)==(?=[^\s=])[^\n=]+(?<=\S)==(?!=)/g,
  /(?<=\w)~(?=[^\s~])[^\s~]{1,12}~(?!~)/g,
  /(?<=[\w)])\^(?=[^\s^[])[^\s^]{1,12}\^/g,
  /^\*\[[^\]\n]+\]:.*$/gm,
  /(?<=^[^\s:>#|-][^\n]*\n)(?::[ \t]+\S.*(?:\n|$))+/gm,
];

/** Reports every mark that the archive's Markdown does not have; the text is not changed. */
export function reportOtherMarks(source: SourceMappedText, report: ReportDiagnostic): void {
  const isCode = rangeTest(codeRegions(source.text));
  const found = OTHER_MARKS.flatMap((pattern) => [...source.text.matchAll(pattern)])
    .filter(({ index }) => !isCode(index))
    .sort((a, b) => a.index - b.index);
  let end = 0;
  for (const { index, 0: mark } of found) {
    if (index < end) continue;
    end = index + mark.length;
    report('review', 'other-markdown', originalLine(source, index), mark.trim());
  }
}
