import type { AstroIntegration } from 'astro';
import { type BuildMeasure, writeBuildReport } from './build-report.ts';

const BUILD_LOG = new URL('build-log.ts', import.meta.url);

/**
 * Measures the hooks of integrations, each as a phase. With `BUILD_REPORT` in the environment, what each phase took is
 * written to that file when the build ends.
 */
export function withBuildReport(
  integrations: readonly AstroIntegration[],
  measure: BuildMeasure,
): AstroIntegration[] {
  const report: AstroIntegration = {
    name: 'build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ logger: { entrypoint: BUILD_LOG } });
        const path = process.env['BUILD_REPORT'];
        if (path) process.once('exit', () => writeBuildReport(path, measure));
      },
    },
  };
  return [report, ...integrations.map((one) => measuredIntegration(one, measure))];
}

/** The integration with each of its hooks measured as a phase. */
function measuredIntegration(integration: AstroIntegration, measure: BuildMeasure): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
    name,
    (...args: unknown[]) =>
      measure.phase(`${integration.name} ${name}`, () => (hook as (...all: unknown[]) => unknown)(...args)),
  ]);
  return { ...integration, hooks: Object.fromEntries(hooks) };
}
