import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegrationLogger } from 'astro';
import { progressText } from '../progress-text.ts';
import type { BuildShare } from './build-mode.ts';
import type { BundleState } from './page-bundle.ts';
import { createRenderCounters, donePages, type RenderCounters, takeAllUnits } from './render-counters.ts';
import type { RenderMessage, RenderWorkerData, RouteCost } from './render-worker.ts';
import { threadBudget } from './thread-budget.ts';

const WORKER = new URL('render-worker.ts', import.meta.url);
/** A larger nursery: most objects of a page are garbage when it is written. */
const NURSERY_MB = 64;
/** Time between two updates of the line on a terminal. */
const UPDATE_MS = 200;

/** The pages to render, and the folder for them. */
export interface RenderJob {
  state: BundleState;
  /** The archive and its graph, by `packArchive`. */
  packed: Uint8Array;
  outDir: string;
  origin: string;
  /** Pages of other shares of a build are left out. */
  share: BuildShare;
}

/** Result of rendering. */
export interface RenderResult {
  /** Cost of each route in all threads, in the order in which routes were started. */
  costs: RouteCost[];
  /** Pages and files of the share, and of the whole site. */
  pages: number;
  total: number;
}

/**
 * Renders all pages of a bundle into a folder, in threads that share the work.
 * @throws with the URL of the page and its error, when one cannot be rendered
 */
export async function renderInThreads(job: RenderJob, logger: AstroIntegrationLogger): Promise<RenderResult> {
  const counters = createRenderCounters();
  const progress = showProgress(counters, logger);
  let [pages, total] = [0, 0];
  const budget = threadBudget({
    processors: availableParallelism(),
    memory: totalmem(),
    archiveBytes: job.packed.length,
  });
  const threads = Array.from({ length: budget.threads }, () =>
    renderThread({ ...job, counters }, budget.heapMb, (message) => {
      if (message.type === 'total') {
        ({ pages, total } = message);
        progress.begin(pages);
      } else if (message.type === 'log')
        logger[message.level === 'error' ? 'error' : 'warn'](`${message.label}: ${message.message}`);
    }),
  );
  try {
    const costs = sumCosts((await Promise.all(threads)).flat());
    return { costs, pages, total };
  } finally {
    // After a failure the other threads end too.
    takeAllUnits(counters);
    progress.end();
  }
}

function renderThread(
  data: RenderWorkerData,
  heapMb: number,
  onMessage: (message: RenderMessage) => void,
): Promise<RouteCost[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB, maxOldGenerationSizeMb: heapMb },
    });
    worker.on('message', (message: RenderMessage) => {
      if (message.type === 'costs') resolve(message.costs);
      else if (message.type === 'failed')
        reject(
          new Error(`${message.pathname} could not be rendered: ${message.error}`, { cause: message.error }),
        );
      else onMessage(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A rendering thread ended with ${code}.`)));
  });
}

/** One row for each route. */
function sumCosts(costs: readonly RouteCost[]): RouteCost[] {
  const sums = new Map<string, RouteCost>();
  for (const { route, pages, wallMs, cpuMs } of costs) {
    const sum = sums.get(route) ?? { route, pages: 0, wallMs: 0, cpuMs: 0 };
    sums.set(route, {
      route,
      pages: sum.pages + pages,
      wallMs: sum.wallMs + wallMs,
      cpuMs: sum.cpuMs + cpuMs,
    });
  }
  return [...sums.values()];
}

/** On a terminal a line that counts pages; elsewhere one line with their number. */
function showProgress(counters: RenderCounters, logger: AstroIntegrationLogger) {
  let [total, started] = [0, 0];
  const show = (end: string) => {
    const text = progressText(donePages(counters), total, performance.now() - started);
    process.stdout.write(`\r\x1b[K${text}${end}`);
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    begin: (pages: number) => {
      if (total > 0) return;
      [total, started] = [pages, performance.now()];
      logger.info(`${total} pages and files to make`);
      if (process.stdout.isTTY) timer = setInterval(() => show(''), UPDATE_MS);
    },
    end: () => {
      if (!timer) return;
      clearInterval(timer);
      show('\n');
    },
  };
}
