import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { originalLine, type SourceMappedText } from '../text/source-mapped-text.ts';
import { applySourceEdits } from '../text/text-edits.ts';

/** Splits image groups of the KubeSphere site, `<![a](b),![c](d)>`, into images one below the other. */
export function splitImageGroups(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  const groups = [...source.text.matchAll(/^[ \t]*<[ \t]*(!\[[^\n]*\))[ \t]*>[ \t]*$/gm)];
  return applySourceEdits(
    source,
    groups.map(({ index, 0: raw, 1: content = '' }) => {
      report('info', 'shortcode-tag', originalLine(source, index), '<…>');
      const images = content.match(/!\[[^\]]*\]\([^)]*\)/g) ?? [];
      return { start: index, end: index + raw.length, replacement: images.join('\n\n') };
    }),
  );
}
