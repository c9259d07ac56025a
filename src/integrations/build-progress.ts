import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { type BuildMeasure, createBuildMeasure, writeBuildReport } from './build-report.ts';
import { progressText } from './progress-text.ts';

/** Least time between two updates of the line on a terminal. */
const UPDATE_MS = 200;

/**
 * Tells how far a build is: a line that counts pages on a terminal, and one line for each kind of page at its end, in
 * place of a line for each page, which `--verbose` brings back. With `BUILD_REPORT` in the environment, what each phase
 * took is written to that file.
 * @param integrations the others; their hooks are measured
 */
export function withBuildProgress(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  const measure = createBuildMeasure();
  const progress: AstroIntegration = {
    name: 'build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ logger: { entrypoint: BUILD_LOG } });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) => measuredPrerenderer(prerenderer, measure, logger));
      },
    },
  };
  const report: AstroIntegration = {
    name: 'build-report',
    hooks: {
      'astro:build:done': () => {
        const path = process.env['BUILD_REPORT'];
        if (path) process.once('exit', () => writeBuildReport(path, measure));
      },
    },
  };
  return [progress, ...integrations.map((one) => measuredIntegration(one, measure)), report];
}

const BUILD_LOG = new URL('build-log.ts', import.meta.url);

/** The prerenderer of Astro, which counts the pages of each route and reports a route when its last page is made. */
function measuredPrerenderer(
  prerenderer: AstroPrerenderer,
  measure: BuildMeasure,
  logger: AstroIntegrationLogger,
): AstroPrerenderer {
  const left = new Map<string, number>();
  let [total, done, started, shown] = [0, 0, 0, 0];
  return {
    ...prerenderer,
    getStaticPaths: () =>
      measure.phase('paths', async () => {
        const paths = await prerenderer.getStaticPaths();
        for (const { route } of paths) left.set(route.route, (left.get(route.route) ?? 0) + 1);
        [total, started] = [paths.length, performance.now()];
        logger.info(`${total} pages and files to make`);
        return paths;
      }),
    render: async (request, options) => {
      const { route } = options.routeData;
      const start = measure.startPage();
      const response = await prerenderer.render(request, options);
      measure.page(`pages ${route}`, start);
      done += 1;
      left.set(route, (left.get(route) ?? 0) - 1);
      const now = performance.now();
      if (process.stdout.isTTY && (now - shown > UPDATE_MS || done === total)) {
        process.stdout.write(
          `\r\x1b[K${progressText(done, total, now - started)}${done === total ? '\n' : ''}`,
        );
        shown = now;
      }
      const cost = measure.phases.get(`pages ${route}`);
      if (left.get(route) === 0 && !process.stdout.isTTY && (cost?.count ?? 0) > 1)
        logger.info(`${route}: ${cost?.count} in ${((cost?.wallMs ?? 0) / 1000).toFixed(1)} s`);
      return response;
    },
  };
}

/** An integration of which each hook is a phase. */
function measuredIntegration(integration: AstroIntegration, measure: BuildMeasure): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
    name,
    (...args: unknown[]) =>
      measure.phase(`${integration.name} ${name}`, () => (hook as (...all: unknown[]) => unknown)(...args)),
  ]);
  return { ...integration, hooks: Object.fromEntries(hooks) };
}
