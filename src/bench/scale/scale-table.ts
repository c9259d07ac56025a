import type { DevTimes } from './dev-server.ts';
import { growthExponent } from './growth.ts';
import type { MeasuredBuild } from './measured-build.ts';
import type { GeneratorResult } from './other-generators/measure-generators.ts';

/** What was measured of an archive of one size. */
export interface ScaleRun {
  posts: number;
  cold: MeasuredBuild;
  /** The builds after the cold one, by what had changed. */
  later: Record<string, MeasuredBuild>;
  dev?: DevTimes;
  others: readonly GeneratorResult[];
}

/** Phases that take less than this share of a build are left out of the table. */
const MIN_SHARE = 0.01;

/**
 * What the builds took, the CPU time of the phases of the cold ones with their exponent of growth, development, and other
 * generators beside ours, as Markdown.
 */
export function scaleTable(runs: readonly ScaleRun[]): string {
  const tables = [buildRows(runs), phaseRows(runs), devRows(runs), otherRows(runs)];
  return tables.map((rows) => rows.join('\n')).join('\n\n');
}

function devRows(runs: readonly ScaleRun[]): string[] {
  const rows = runs.flatMap(({ posts, dev }) =>
    dev ? [[posts, seconds(dev.firstPageMs), seconds(dev.editToPageMs)]] : [],
  );
  return table(['posts', 'development: first page s', 'edit to page s'], rows);
}

function otherRows(runs: readonly ScaleRun[]): string[] {
  const rows = runs.flatMap(({ posts, cold, others }) => {
    const ours = cold.totalWallMs / cold.pages;
    return [
      [posts, 'ours, cold', cold.pages, seconds(cold.totalWallMs), ours.toFixed(1), '1'],
      ...others.map((other) => {
        if ('missing' in other) return [posts, other.name, '–', '–', '–', other.missing];
        const perPage = other.wallMs / other.pages;
        const ratio = (ours / perPage).toFixed(1);
        return [posts, other.name, other.pages, seconds(other.wallMs), perPage.toFixed(1), ratio];
      }),
    ];
  });
  return table(['posts', 'generator', 'pages', 'wall s', 'ms a page', 'ours ÷ this'], rows);
}

function buildRows(runs: readonly ScaleRun[]): string[] {
  const rows = runs.flatMap(({ posts, cold, later }) =>
    Object.entries({ cold, ...later }).map(([name, build]) => [
      posts,
      name,
      build.pages,
      build.files,
      mega(build.bytes),
      seconds(build.totalWallMs),
      seconds(build.totalCpuMs),
      (build.totalCpuMs / build.pages).toFixed(1),
      mega(build.peakMemory),
      build.largestFolder,
    ]),
  );
  const head = [
    ...['posts', 'build', 'pages', 'files', 'MB', 'wall s', 'CPU s', 'CPU ms a page', 'memory MB'],
    'largest folder',
  ];
  return table(head, rows);
}

function phaseRows(runs: readonly ScaleRun[]): string[] {
  const costs = (phase: string) => runs.map(({ cold }) => cold.phases[phase]?.cpuMs ?? 0);
  const names = [...new Set(runs.flatMap(({ cold }) => Object.keys(cold.phases)))];
  const large = names.filter((name) =>
    costs(name).some((cost, at) => cost > MIN_SHARE * (runs[at]?.cold.totalCpuMs ?? 0)),
  );
  const rows = large
    .sort((a, b) => (costs(b).at(-1) ?? 0) - (costs(a).at(-1) ?? 0))
    .map((name) => {
      const exponent = growthExponent(runs.map(({ posts }, at) => [posts, costs(name)[at] ?? 0]));
      return [name, ...costs(name).map(seconds), exponent?.toFixed(2) ?? '–'];
    });
  return table(['phase, CPU s', ...runs.map(({ posts }) => posts), 'n^'], rows);
}

function table(
  head: readonly (string | number)[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function mega(bytes: number): number {
  return Math.round(bytes / 1e6);
}
