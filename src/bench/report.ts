import type { Cold, Reply } from './browser.ts';
import type { Engine } from './index-build.ts';
import type { Question } from './search-measures.ts';

/** All that was asked, what is right, and what each engine said. */
export interface Findings {
  questions: readonly Question[];
  /** Pages that answer each question, and those of them whose title does. */
  truth: readonly Set<string>[];
  titled: readonly Set<string>[];
  replies: Record<Engine, readonly Reply[]>;
  cold: Record<Engine, readonly Cold[]>;
}

/** One line for each class of questions and each engine: percent, milliseconds, KB. */
export function rowsOf(findings: Findings): Record<string, string | number>[] {
  const kinds = [...new Set(findings.questions.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    (['stock', 'ours'] as const).map((engine) => ({ kind, engine, ...figures(kind, engine, findings) })),
  );
}

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Record<string, string | number>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** A line for each of our answers that is not the truth. */
export function missesOf({ questions, truth, titled, replies }: Findings): string[] {
  return questions.flatMap(({ kind, asked }, index) => {
    const paths = replies.ours[index]?.paths ?? [];
    const wanted = truth[index] ?? new Set<string>();
    const found = new Set(paths);
    const missed = [...wanted].filter((path) => !found.has(path));
    const stray = paths.filter((path) => !wanted.has(path));
    const late = [...(titled[index] ?? [])].filter((path) => !paths.slice(0, 10).includes(path));
    const many = (titled[index]?.size ?? 0) > 10;
    const parts = [told('missed', missed), told('stray', stray), many ? '' : told('title late', late)];
    const line = parts.filter(Boolean).join('; ');
    return line === '' ? [] : [`${kind}: ${asked} (${wanted.size} right, ${paths.length} given): ${line}`];
  });
}

/** The number below which a given share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function figures(kind: string, engine: Engine, findings: Findings): Record<string, string | number> {
  const { questions, truth, titled, replies, cold } = findings;
  const of = questions.flatMap((question, index) => (question.kind === kind ? [index] : []));
  const each = of.map((index) => {
    const { paths, ms } = replies[engine][index] ?? { paths: [], ms: 0 };
    return { ...judge(paths, truth[index] ?? new Set(), titled[index] ?? new Set()), ms, paths };
  });
  const first = cold[engine].filter((reply) => reply.kind === kind);
  return {
    asked: each.length,
    recall: percent(each.map(({ recall }) => recall)),
    precision: percent(each.map(({ precision }) => precision)),
    'R@10': percent(each.map(({ recallAtTen }) => recallAtTen)),
    'P@10': percent(each.map(({ precisionAtTen }) => precisionAtTen)),
    'title@10': percent(each.map(({ titleAtTen }) => titleAtTen)),
    answered: each.filter(({ paths }) => paths.length > 0).length,
    'warm ms': times(each.map(({ ms }) => ms)),
    'cold ms': times(first.map(({ ms }) => ms)),
    'cold KB': quantile(
      first.map(({ query }) => query),
      0.5,
    ),
  };
}

function judge(paths: readonly string[], wanted: ReadonlySet<string>, titled: ReadonlySet<string>) {
  const ten = paths.slice(0, 10);
  const right = (of: readonly string[], among: ReadonlySet<string>) =>
    of.filter((path) => among.has(path)).length;
  return {
    recall: share(right(paths, wanted), wanted.size),
    precision: share(right(paths, wanted), paths.length),
    recallAtTen: share(right(ten, wanted), Math.min(10, wanted.size)),
    precisionAtTen: share(right(ten, wanted), ten.length),
    titleAtTen: share(right(ten, titled), Math.min(10, titled.size)),
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function percent(numbers: readonly (number | undefined)[]): number | string {
  const known = numbers.filter((number) => number !== undefined);
  if (known.length === 0) return '–';
  return Math.round((known.reduce((sum, number) => sum + number, 0) / known.length) * 1000) / 10;
}

/** Median and 95th percentile. */
function times(numbers: readonly number[]): string {
  return numbers.length === 0 ? '–' : `${quantile(numbers, 0.5)} / ${quantile(numbers, 0.95)}`;
}

function told(what: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : `${what} ${paths.length} ${paths.slice(0, 2).join(' ')}`;
}
