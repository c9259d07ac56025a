import { coverageOf } from '#importers/coverage.ts';
import { decodeForeign } from '#importers/decode.ts';
import type { ForeignFile, Imported, Refused } from '#importers/file.ts';
import { isClean } from '#importers/report.ts';

/**
 * The table of a run: for each format how many files were tried, imported clean, imported with notes and refused,
 * and the share of their words that is in a draft or was told. Under it every reason for a refusal, and words that
 * are in neither.
 */
export function tableOf(results: readonly (Imported | Refused)[], files: readonly ForeignFile[]): string {
  const texts = new Map(files.map(({ path, bytes }) => [path, decodeForeign(bytes)?.text ?? '']));
  const formats = [...new Set(results.map(({ format }) => format ?? 'none'))].toSorted();
  const rows = formats.map((format) =>
    rowOf(
      format,
      results.filter((result) => (result.format ?? 'none') === format),
      texts,
    ),
  );
  return [
    '| format | tried | clean | with notes | refused | drafts | words | in drafts | told | lost |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    ...refusalLines(results),
    ...lostLines(results, texts),
  ].join('\n');
}

function rowOf(
  format: string,
  results: readonly (Imported | Refused)[],
  texts: ReadonlyMap<string, string>,
): string {
  const done = results.filter((result) => 'drafts' in result);
  const clean = done.filter(isClean).length;
  const covered = done.map((result) => coverageOf(texts.get(result.path) ?? '', result));
  const sum = (of: (typeof covered)[number][keyof (typeof covered)[number]][]) =>
    of.reduce<number>((all, one) => all + Number(one), 0);
  const words = sum(covered.map((one) => one.words));
  const [inDrafts, told] = [sum(covered.map((one) => one.inDrafts)), sum(covered.map((one) => one.told))];
  const share = (part: number) => (words === 0 ? '–' : `${((part / words) * 100).toFixed(3)} %`);
  const drafts = sum(done.map((result) => result.drafts.length));
  return `| ${format} | ${results.length} | ${clean} | ${done.length - clean} | ${results.length - done.length} | ${drafts} | ${words} | ${share(inDrafts)} | ${share(told)} | ${words - inDrafts - told} |`;
}

function refusalLines(results: readonly (Imported | Refused)[]): string[] {
  const counts = new Map<string, number>();
  for (const result of results)
    if ('refusals' in result)
      for (const { code } of result.refusals) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, count]) => `refused ${code}: ${count}`);
}

function lostLines(results: readonly (Imported | Refused)[], texts: ReadonlyMap<string, string>): string[] {
  return results.flatMap((result) => {
    if (!('drafts' in result)) return [];
    const { lost } = coverageOf(texts.get(result.path) ?? '', result);
    return lost.length === 0 ? [] : [`lost ${result.path}: ${lost.join(' ')}`];
  });
}
