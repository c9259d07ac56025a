import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { originalLine, type SourceMappedText } from './source-mapped-text.ts';

/** Non-breaking space, zero-width space, joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00a0\u200b-\u200d\u2060\ufeff]/g;
/** Without the zero-width joiners inside emoji sequences. */
const ZERO_WIDTH = /(?<!\p{Extended_Pictographic}\ufe0f?)[\u200b-\u200d\u2060\ufeff]/gu;

/** Replaces non-breaking spaces by spaces and removes characters of no width. */
export function removeInvisibleCharacters(
  source: SourceMappedText,
  report: ReportDiagnostic,
): SourceMappedText {
  const matches = [...source.text.matchAll(INVISIBLE)];
  const first = matches[0];
  if (!first) return source;
  report('fixed', 'invisible-characters', originalLine(source, first.index), `${matches.length}`);
  return { ...source, text: source.text.replaceAll('\u00a0', ' ').replace(ZERO_WIDTH, '') };
}
