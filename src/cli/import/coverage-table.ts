import { type WordCoverage, wordCoverage } from '#importers/diagnostics/coverage.ts';
import { isCleanImport } from '#importers/diagnostics/import-report.ts';
import type { ForeignFile, ImportedFile, ImportResult } from '#importers/model.ts';
import { decodeForeign } from '#importers/text/decode.ts';
import { compareStrings } from '#text/compare.ts';

/**
 * A table of a run: for each format, how many files were imported and refused, and the share of their words that is in
 * a draft or in a diagnostic. Below it the number of refusals by reason, and the words that are in neither.
 */
export function coverageTable(results: readonly ImportResult[], files: readonly ForeignFile[]): string {
  const texts = new Map(files.map(({ path, bytes }) => [path, (bytes && decodeForeign(bytes))?.text ?? '']));
  const byFormat = Map.groupBy(results, ({ format }) => format ?? 'none');
  const imported = results.filter((result) => 'drafts' in result);
  const coverages = new Map(
    imported.map((result) => [result, wordCoverage(texts.get(result.path) ?? '', result)]),
  );
  return [
    '| format | files | clean | with notes | refused | drafts | words | in drafts | in diagnostics | missing |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[...byFormat]
      .toSorted(([a], [b]) => compareStrings(a, b))
      .map(([format, group]) => formatRow(format, group, coverages)),
    '',
    ...refusalCounts(results),
    ...missingWords(coverages),
  ].join('\n');
}

function formatRow(
  format: string,
  results: readonly ImportResult[],
  coverages: ReadonlyMap<ImportedFile, WordCoverage>,
): string {
  const imported = results.filter((result) => 'drafts' in result);
  const clean = imported.filter(isCleanImport).length;
  const drafts = sum(imported.map((result) => result.drafts.length));
  const own = imported.flatMap((result) => coverages.get(result) ?? []);
  const total = sum(own.map((coverage) => coverage.total));
  const inDrafts = sum(own.map((coverage) => coverage.inDrafts));
  const inDiagnostics = sum(own.map((coverage) => coverage.inDiagnostics));
  const share = (count: number) => (total === 0 ? '–' : `${((count / total) * 100).toFixed(3)} %`);
  const cells = [
    format,
    results.length,
    clean,
    imported.length - clean,
    results.length - imported.length,
    drafts,
    total,
    share(inDrafts),
    share(inDiagnostics),
    total - inDrafts - inDiagnostics,
  ];
  return `| ${cells.join(' | ')} |`;
}

function refusalCounts(results: readonly ImportResult[]): string[] {
  const refusals = results.flatMap((result) => ('refusals' in result ? result.refusals : []));
  return [...Map.groupBy(refusals, ({ code }) => code)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || compareStrings(a, b))
    .map(([code, group]) => `refused ${code}: ${group.length}`);
}

function missingWords(coverages: ReadonlyMap<ImportedFile, WordCoverage>): string[] {
  return [...coverages].flatMap(([{ path }, { missing }]) =>
    missing.length === 0 ? [] : [`missing ${path}: ${missing.join(' ')}`],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
