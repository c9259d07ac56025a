import { writeFileSync } from 'node:fs';

/** What one phase of a build took. */
export interface PhaseCost {
  wallMs: number;
  /** Of all threads of the process, also of those that work on another phase at the same time. */
  cpuMs: number;
  /** Pages or files, where the phase counts any. */
  count?: number;
}

/** What a build took, by phase: bundling, each kind of page, and each integration. */
export interface BuildReport {
  phases: Record<string, PhaseCost>;
  totalWallMs: number;
  totalCpuMs: number;
  /** Peak of the resident memory of the process, in bytes. */
  peakMemory: number;
}

/** Measures the phases of a build. */
export interface BuildMeasure {
  /** Runs an action as a part of a phase. */
  phase: <T>(name: string, action: () => T | Promise<T>) => Promise<T>;
  /** Adds one page, rendered since `start`, to a kind. */
  page: (kind: string, start: PageStart) => void;
  startPage: () => PageStart;
  phases: ReadonlyMap<string, PhaseCost>;
}

/** Clocks when a page was begun. */
export interface PageStart {
  wall: number;
  cpu: number;
}

/** Makes a measure of which nothing is measured yet. */
export function createBuildMeasure(): BuildMeasure {
  const phases = new Map<string, PhaseCost>();
  const startPage = () => ({ wall: performance.now(), cpu: cpuMs() });
  const add = (name: string, { wall, cpu }: PageStart, count: number) => {
    const before = phases.get(name) ?? { wallMs: 0, cpuMs: 0, count: 0 };
    phases.set(name, {
      wallMs: before.wallMs + performance.now() - wall,
      cpuMs: before.cpuMs + cpuMs() - cpu,
      count: (before.count ?? 0) + count,
    });
  };
  return {
    phases,
    startPage,
    page: (kind, start) => add(kind, start, 1),
    phase: async (name, action) => {
      const start = startPage();
      const result = await action();
      add(name, start, 0);
      return result;
    },
  };
}

/** Writes the report of this process as JSON. */
export function writeBuildReport(path: string, { phases }: BuildMeasure): void {
  const report: BuildReport = {
    phases: Object.fromEntries(phases),
    totalWallMs: performance.now(),
    totalCpuMs: cpuMs(),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
  writeFileSync(path, JSON.stringify(report, null, 2));
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
