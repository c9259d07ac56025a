import { decodeCharacterReferences } from '../front-matter/field-values.ts';
import type { ImportedFile } from '../model.ts';
import { decodeUrl } from '../text/urls.ts';

/** How many words of a file an import accounts for. */
export interface WordCoverage {
  total: number;
  inDrafts: number;
  /** Words that are in no draft but in a diagnostic. */
  inDiagnostics: number;
  /** Words that are in neither, with their number: `word×2`. */
  missing: string[];
}

/**
 * Counts the words of a file in the drafts and in the diagnostics, each as often as it occurs. A word is a run of
 * Latin letters and digits, or one character of another script; case is ignored.
 * @param text the whole file as decoded, with its front matter
 */
export function wordCoverage(text: string, result: ImportedFile): WordCoverage {
  const drafted = wordCounts(result.drafts.map((draft) => draft.text).join('\n'));
  const reported = wordCounts(reportedText(result));
  const coverage: WordCoverage = { total: 0, inDrafts: 0, inDiagnostics: 0, missing: [] };
  for (const [word, count] of wordCounts(text)) {
    const inDrafts = Math.min(count, drafted.get(word) ?? 0);
    const inDiagnostics = Math.min(count - inDrafts, reported.get(word) ?? 0);
    coverage.total += count;
    coverage.inDrafts += inDrafts;
    coverage.inDiagnostics += inDiagnostics;
    const missing = count - inDrafts - inDiagnostics;
    if (missing > 0) coverage.missing.push(`${word}×${missing}`);
  }
  return coverage;
}

/** Everything the report of a file shows of its text. */
function reportedText({ frontMatterKeys, diagnostics, images, mentions }: ImportedFile): string {
  const shown = diagnostics.filter(({ code }) => code !== 'unaccounted-text');
  return [
    ...frontMatterKeys,
    ...shown.flatMap(({ text, detail }) => [text, detail ?? '']),
    ...images.map(({ from }) => from),
    ...mentions.flatMap(({ links }) => links),
  ].join('\n');
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const visible = text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀-₉]+/g, (raised) => ` ${raised.normalize('NFKC')} `);
  const decoded = decodeCharacterReferences(visible).replace(/(?:%[0-9a-f]{2})+/gi, decodeUrl);
  for (const [word] of decoded.toLowerCase().matchAll(/[a-z0-9\u00c0-\u024f]{1,1000}|\p{L}|\p{N}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
