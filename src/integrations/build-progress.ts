import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type BuildMeasure, createBuildMeasure, writeBuildReport } from './build-report.ts';
import { readBundleState } from './rendering/page-bundle.ts';
import { type RenderJob, renderInThreads } from './rendering/render-threads.ts';

/**
 * Renders the pages in threads, and tells how far a build is: a line that counts pages on a terminal, and one line for
 * each kind of page at its end. With `BUILD_REPORT` in the environment, what each phase took is written to that file.
 * @param integrations the others; their hooks are measured
 */
export function withBuildProgress(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  const measure = createBuildMeasure();
  let site = { outDir: '', origin: 'http://localhost' };
  const progress: AstroIntegration = {
    name: 'build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ logger: { entrypoint: BUILD_LOG } });
      },
      'astro:config:done': ({ config }) => {
        site = { outDir: fileURLToPath(config.outDir), origin: new URL(config.site ?? site.origin).origin };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) =>
          threadedPrerenderer(prerenderer, site, async (job) => {
            for (const cost of await measure.phase('pages', () => renderInThreads(job, logger)))
              addRoute(cost, measure, (text) => logger.info(text));
          }),
        );
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

/** A prerenderer that has made all pages, when Astro asks it which there are, and leaves none for Astro. */
function threadedPrerenderer(
  prerenderer: AstroPrerenderer,
  site: Omit<RenderJob, 'state'>,
  renderAll: (job: RenderJob) => Promise<void>,
): AstroPrerenderer {
  let state: RenderJob['state'] | undefined;
  return {
    ...prerenderer,
    name: 'threads',
    setup: async () => {
      state = await readBundleState(prerenderer, site.outDir);
    },
    getStaticPaths: async () => {
      if (state) await renderAll({ ...site, state });
      return [];
    },
  };
}

function addRoute(
  { route, pages, wallMs, cpuMs }: Awaited<ReturnType<typeof renderInThreads>>[number],
  measure: BuildMeasure,
  tell: (text: string) => void,
): void {
  measure.add(`pages ${route}`, { wallMs, cpuMs, count: pages });
  if (pages > 1) tell(`${route}: ${pages} in ${(wallMs / 1000).toFixed(1)} s`);
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
