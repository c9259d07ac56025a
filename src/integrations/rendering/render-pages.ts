import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import type { BuildMeasure } from '../build-report.ts';
import { type BuildMode, type BuildShare, partFolder } from './build-mode.ts';
import { readBundleState } from './page-bundle.ts';
import { completeParts, copyPages, pagesFolder, writePartManifest } from './parts.ts';
import { type RenderResult, renderInThreads } from './render-threads.ts';

const WHOLE: BuildShare = { part: 1, parts: 1 };

/** The settings of a build that rendering needs. */
export interface RenderSettings {
  mode: BuildMode;
  /** Digest of everything the build depends on, as it was when the build began. */
  inputs: () => string;
  /** The archive and its graph, by `packArchive`. */
  packed: () => Promise<Uint8Array>;
  measure: BuildMeasure;
}

/**
 * Renders the pages of a build in threads. With `--part` only those of a share, into a folder of its own; with
 * `--merge` none, because the parts contain them.
 */
export function renderPages(settings: RenderSettings): AstroIntegration {
  const { mode, inputs } = settings;
  let site = { outDir: '', origin: '' };
  let result: RenderResult | undefined;
  return {
    name: 'pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        if (mode.type === 'merge') completeParts(inputs());
        if (mode.type !== 'part') return;
        rmSync(partFolder(mode), { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(join(partFolder(mode), 'site/')) });
      },
      'astro:config:done': ({ config }) => {
        const { origin } = new URL(config.site ?? 'http://localhost');
        site = { outDir: fileURLToPath(config.outDir), origin };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          name: 'threads',
          setup: async () => undefined,
          // Astro gets no path to render: all pages are rendered when Astro requests the list of paths.
          getStaticPaths: async () => {
            result = await makePages(prerenderer, site, settings, logger);
            return [];
          },
        }));
      },
      'astro:build:done': () => {
        if (mode.type !== 'part' || !result) return;
        rmSync(site.outDir, { recursive: true });
        const { pages, total } = result;
        writePartManifest(partFolder(mode), { ...share(mode), inputs: inputs(), pages, total });
      },
    },
  };
}

async function makePages(
  prerenderer: AstroPrerenderer,
  { outDir, origin }: { outDir: string; origin: string },
  { mode, inputs, packed, measure }: RenderSettings,
  logger: AstroIntegrationLogger,
): Promise<RenderResult | undefined> {
  if (mode.type === 'merge') {
    const parts = completeParts(inputs());
    await measure.phase('pages', () => copyPages(parts, outDir));
    logger.info(`The pages of ${parts.length} parts`);
    return undefined;
  }
  const job = {
    state: await readBundleState(prerenderer, outDir),
    packed: await packed(),
    outDir: mode.type === 'part' ? pagesFolder(partFolder(mode)) : outDir,
    origin,
    share: share(mode),
  };
  const result = await measure.phase('pages', () => renderInThreads(job, logger));
  for (const { route, pages, wallMs, cpuMs } of result.costs) {
    measure.add(`pages ${route}`, { wallMs, cpuMs, count: pages });
    if (pages > 1) logger.info(`${route}: ${pages} in ${(wallMs / 1000).toFixed(1)} s`);
  }
  return result;
}

function share(mode: BuildMode): BuildShare {
  return mode.type === 'part' ? { part: mode.part, parts: mode.parts } : WHOLE;
}
