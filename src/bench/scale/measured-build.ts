import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildReport } from '#integrations/build-report.ts';
import { type BuiltFiles, countBuiltFiles } from './built-files.ts';

/** The project's folder and Astro's program in it. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** As `npm run build` has it in `package.json`. */
const BUILD_ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  MALLOC_ARENA_MAX: '2',
  MIMALLOC_PURGE_DELAY: '0',
};

/** What a build took, and what it wrote. */
export type MeasuredBuild = BuildReport & BuiltFiles;

/**
 * Builds the site of a content folder in a process of its own.
 * @param folder contains `content/`, and gets `dist/` and `cache/`; a build is cold when it has no `cache/`
 * @throws with the output of the build when it fails
 */
export async function measureBuild(folder: string): Promise<MeasuredBuild> {
  const dist = join(folder, 'dist');
  const report = join(folder, 'report.json');
  const environment = {
    ...process.env,
    ...BUILD_ENVIRONMENT,
    CONTENT_DIR: join(folder, 'content'),
    BUILD_CACHE: join(folder, 'cache'),
    BUILD_REPORT: report,
  };
  await run([ASTRO, 'build', '--outDir', dist], environment);
  return { ...(JSON.parse(readFileSync(report, 'utf8')) as BuildReport), ...countBuiltFiles(dist) };
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A build ended with ${code}:\n${Buffer.concat(output).toString()}`));
    });
  });
}
