import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from '../text/code-regions.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';
import { replaceMatches } from '../text/text-edits.ts';

const ATTRIBUTE_LISTS: readonly RegExp[] = [
  // The item that Kramdown replaces by a table of contents: `* TOC` before `{:toc}`.
  /^[ \t]*[-*+\d.]+[ \t]+TOC[ \t]*\n(?=[ \t]*\{:\s*toc)/gim,
  // `{: .class}` and `{::options}`.
  /^[ \t]*\{::?[^}\n]*\}[ \t]*(?:\n|$)|(?<![ \t])[ \t]*\{:[^{}\n]*\}/gm,
  // `## Heading {#id}`. The heading is looked for last, because that goes back to the start of the line.
  /(?<![ \t])[ \t]*\{[#.][^{}\n]*\}[ \t]*$(?<=^#{1,6} .*)/gm,
];

/** Removes the attributes that Kramdown and Hugo write in braces. */
export function removeAttributeLists(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return ATTRIBUTE_LISTS.reduce(
    (text, pattern) =>
      replaceMatches(
        text,
        pattern,
        ({ 0: raw }, line) => {
          report('info', 'attributes', line, raw.trim());
          return '';
        },
        codeRegions(text.text),
      ),
    source,
  );
}
