import { quantile } from '../statistics.ts';
import type { BenchQuery, ColdReply, QueryReply, SearchEngineName } from './search-query.ts';

/** All queries, their right results, and what each engine returned. */
export interface SearchBenchRun {
  queries: readonly BenchQuery[];
  /** Paths that are right for each query, and those of them whose title matches. */
  relevant: readonly Set<string>[];
  inTitle: readonly Set<string>[];
  replies: Readonly<Record<SearchEngineName, readonly QueryReply[]>>;
  cold: Readonly<Record<SearchEngineName, readonly ColdReply[]>>;
}

export type TableRow = Record<string, string | number>;

/** A row for each class of queries and each engine: percent, milliseconds, KB. */
export function reportRows(run: SearchBenchRun): TableRow[] {
  const kinds = [...new Set(run.queries.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    (['stock', 'ours'] as const).map((engine) => ({ kind, engine, ...classFigures(kind, engine, run) })),
  );
}

/** Rows as a table of plain text. */
export function plainTable(rows: readonly TableRow[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const padded = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(padded).join('  ')).join('\n');
}

/** A line for each query for which our engine's results are not exactly the right ones. */
export function missLines({ queries, relevant, inTitle, replies }: SearchBenchRun): string[] {
  return queries.flatMap(({ kind, text }, index) => {
    const paths = replies.ours[index]?.paths ?? [];
    const wanted = relevant[index] ?? new Set<string>();
    const titles = inTitle[index] ?? new Set<string>();
    const found = new Set(paths);
    const parts = [
      examples(
        'missed',
        [...wanted].filter((path) => !found.has(path)),
      ),
      examples(
        'wrong',
        paths.filter((path) => !wanted.has(path)),
      ),
      titles.size > 10
        ? ''
        : examples(
            'title below the first ten',
            [...titles].filter((path) => !paths.slice(0, 10).includes(path)),
          ),
    ].filter(Boolean);
    if (parts.length === 0) return [];
    return [`${kind}: ${text} (${wanted.size} right, ${paths.length} returned): ${parts.join('; ')}`];
  });
}

function classFigures(kind: string, engine: SearchEngineName, run: SearchBenchRun): TableRow {
  const { queries, relevant, inTitle, replies, cold } = run;
  const indexes = queries.flatMap((query, index) => (query.kind === kind ? [index] : []));
  const each = indexes.map((index) => {
    const { paths, ms } = replies[engine][index] ?? { paths: [], ms: 0, reportsFailure: false };
    return { ...scores(paths, relevant[index] ?? new Set(), inTitle[index] ?? new Set()), ms, paths };
  });
  const ofKind = cold[engine].filter((reply) => reply.kind === kind);
  return {
    queries: each.length,
    recall: meanPercent(each.map(({ recall }) => recall)),
    precision: meanPercent(each.map(({ precision }) => precision)),
    'R@10': meanPercent(each.map(({ recallAt10 }) => recallAt10)),
    'P@10': meanPercent(each.map(({ precisionAt10 }) => precisionAt10)),
    // Queries with a wrong page among the first ten.
    'wrong@10': each.filter(({ precisionAt10 }) => precisionAt10 !== undefined && precisionAt10 < 1).length,
    'title@10': meanPercent(each.map(({ titleAt10 }) => titleAt10)),
    'with results': each.filter(({ paths }) => paths.length > 0).length,
    'warm ms': medianAndP95(each.map(({ ms }) => ms)),
    'cold ms': medianAndP95(ofKind.map(({ ms }) => ms)),
    'cold KB': Math.round(
      quantile(
        ofKind.map(({ queryKb }) => queryKb),
        0.5,
      ),
    ),
  };
}

function scores(paths: readonly string[], relevant: ReadonlySet<string>, inTitle: ReadonlySet<string>) {
  const firstTen = paths.slice(0, 10);
  const countIn = (found: readonly string[], set: ReadonlySet<string>) =>
    found.filter((path) => set.has(path)).length;
  return {
    recall: ratio(countIn(paths, relevant), relevant.size),
    precision: ratio(countIn(paths, relevant), paths.length),
    recallAt10: ratio(countIn(firstTen, relevant), Math.min(10, relevant.size)),
    precisionAt10: ratio(countIn(firstTen, relevant), firstTen.length),
    titleAt10: ratio(countIn(firstTen, inTitle), Math.min(10, inTitle.size)),
  };
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The mean of what is defined, in percent with one decimal; a dash where nothing is. */
function meanPercent(ratios: readonly (number | undefined)[]): number | string {
  const known = ratios.filter((value) => value !== undefined);
  if (known.length === 0) return '–';
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 1000) / 10;
}

function medianAndP95(numbers: readonly number[]): string {
  if (numbers.length === 0) return '–';
  return [0.5, 0.95].map((share) => Math.round(quantile(numbers, share))).join(' / ');
}

function examples(label: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : `${label} ${paths.length} ${paths.slice(0, 2).join(' ')}`;
}
