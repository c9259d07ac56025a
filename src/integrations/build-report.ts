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
  /** Adds what was measured elsewhere, such as in a thread. */
  add: (name: string, cost: PhaseCost) => void;
  phases: ReadonlyMap<string, PhaseCost>;
}

/** Makes an empty measure. */
export function createBuildMeasure(): BuildMeasure {
  const phases = new Map<string, PhaseCost>();
  const add: BuildMeasure['add'] = (name, { wallMs, cpuMs, count = 0 }) => {
    const before = phases.get(name) ?? { wallMs: 0, cpuMs: 0, count: 0 };
    phases.set(name, {
      wallMs: before.wallMs + wallMs,
      cpuMs: before.cpuMs + cpuMs,
      count: (before.count ?? 0) + count,
    });
  };
  return {
    phases,
    add,
    phase: async (name, action) => {
      const [wall, cpu] = [performance.now(), processCpuMs()];
      const result = await action();
      add(name, { wallMs: performance.now() - wall, cpuMs: processCpuMs() - cpu });
      return result;
    },
  };
}

/** Writes the report of this process as JSON. */
export function writeBuildReport(path: string, { phases }: BuildMeasure): void {
  const report: BuildReport = {
    phases: Object.fromEntries(phases),
    totalWallMs: performance.now(),
    totalCpuMs: processCpuMs(),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
  writeFileSync(path, JSON.stringify(report, null, 2));
}

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
