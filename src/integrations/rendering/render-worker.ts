import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { providePackedArchive } from '#reader/packed-archive.ts';
import type { BuildShare } from './build-mode.ts';
import { outputFile, requestPath } from './output-file.ts';
import { type BundleState, loadPageApp, type PageApp } from './page-bundle.ts';
import { addDonePages, type RenderCounters, takeUnit } from './render-counters.ts';
import { renderUnits } from './render-units.ts';

/** Input of a rendering thread. */
export interface RenderWorkerData {
  state: BundleState;
  /** The archive and its graph, by `packArchive`. */
  packed: Uint8Array;
  /** Folder that gets the files, and origin of the site. */
  outDir: string;
  origin: string;
  counters: RenderCounters;
  /** Units of other shares are left out. */
  share: BuildShare;
}

/**
 * Messages of a rendering thread: the number of pages, a log line of Astro, the cost of a route, or the error that
 * ended it.
 */
export type RenderMessage =
  | { type: 'total'; pages: number; total: number }
  | { type: 'log'; level: string; label: string | null; message: string }
  | { type: 'costs'; costs: RouteCost[] }
  | { type: 'failed'; pathname: string; error: unknown };

/** What the pages of a route took in one thread. */
export interface RouteCost {
  route: string;
  pages: number;
  wallMs: number;
  cpuMs: number;
}

const { state, packed, outDir, origin, counters, share } = workerData as RenderWorkerData;
providePackedArchive(() => packed);
/** Folders that exist. */
const folders = new Set<string>();
const app = await loadPageApp(state, ({ level, label, message }) => {
  if (level === 'warn' || level === 'error') report({ type: 'log', level, label, message });
});
await renderShare(app);

/** Renders units until none is left. */
async function renderShare(pages: PageApp): Promise<void> {
  const paths = await new StaticPaths(
    pages as unknown as ConstructorParameters<typeof StaticPaths>[0],
  ).getAll();
  const all = renderUnits(paths.map(({ pathname, route }) => ({ pathname, route: route.route })));
  const units = all.filter((_, index) => index % share.parts === share.part - 1);
  report({ type: 'total', pages: units.flat().length, total: all.flat().length });
  const costs = new Map<string, RouteCost>();
  for (let unit = takeUnit(counters); unit < units.length; unit = takeUnit(counters)) {
    const start = clocks();
    const indexes = units[unit] ?? [];
    for (const index of indexes) {
      const path = paths[index];
      if (path && !(await renderPath(pages, path.pathname, path.route))) return;
    }
    addCost(costs, paths[indexes[0] ?? 0]?.route.route ?? '', indexes.length, start);
    addDonePages(counters, indexes.length);
  }
  report({ type: 'costs', costs: [...costs.values()] });
}

/** Renders and writes one page; false when it failed. */
async function renderPath(pages: PageApp, pathname: string, route: RouteData): Promise<boolean> {
  try {
    const request = new Request(new URL(requestPath(pathname, route.type), origin));
    const response = await pages.render(request, { routeData: route });
    if (response.status >= 300 && response.status < 400) throw new Error('Pages must not redirect.');
    if (response.body) write(outputFile(pathname, route.type), Buffer.from(await response.arrayBuffer()));
    return true;
  } catch (error) {
    report({ type: 'failed', pathname, error });
    return false;
  }
}

/** Synchronous, because this thread has nothing else to do, and it takes half the time. */
function write(file: string, content: Buffer): void {
  const path = join(outDir, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, content);
}

function clocks() {
  const { user, system } = process.threadCpuUsage();
  return { wallMs: performance.now(), cpuMs: (user + system) / 1000 };
}

function addCost(
  costs: Map<string, RouteCost>,
  route: string,
  pages: number,
  start: ReturnType<typeof clocks>,
): void {
  const end = clocks();
  const cost = costs.get(route) ?? { route, pages: 0, wallMs: 0, cpuMs: 0 };
  cost.pages += pages;
  cost.wallMs += end.wallMs - start.wallMs;
  cost.cpuMs += end.cpuMs - start.cpuMs;
  costs.set(route, cost);
}

function report(message: RenderMessage): void {
  parentPort?.postMessage(message);
}
