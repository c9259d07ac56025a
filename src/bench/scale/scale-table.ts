import { growthExponent } from './growth.ts';
import type { MeasuredBuild } from './measured-build.ts';

/** The builds of an archive of one size. */
export interface ScaleRun {
  posts: number;
  builds: Record<'cold' | 'unchanged' | 'edited', MeasuredBuild>;
}

/** Phases that take less than this share of a build are left out of the table. */
const MIN_SHARE = 0.01;

/** What the builds took, and the CPU time of the phases of the cold ones with their exponent of growth, as Markdown. */
export function scaleTable(runs: readonly ScaleRun[]): string {
  return [...buildRows(runs), '', ...phaseRows(runs)].join('\n');
}

function buildRows(runs: readonly ScaleRun[]): string[] {
  const rows = runs.flatMap(({ posts, builds }) =>
    Object.entries(builds).map(([name, build]) => [
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
  const costs = (phase: string) => runs.map(({ builds }) => builds.cold.phases[phase]?.cpuMs ?? 0);
  const names = [...new Set(runs.flatMap(({ builds }) => Object.keys(builds.cold.phases)))];
  const large = names.filter((name) =>
    costs(name).some((cost, at) => cost > MIN_SHARE * (runs[at]?.builds.cold.totalCpuMs ?? 0)),
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
