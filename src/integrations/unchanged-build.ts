import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildInputsDigest, filesBelow } from './build-inputs.ts';

/** The record of the last build: digest of its inputs, and size and time of each of its files. */
interface BuildStamp {
  inputs: string;
  outDir: string;
  files: FileStamp[];
}

type FileStamp = [path: string, size: number, modifiedMs: number];

/**
 * Ends a build at once when nothing has changed since the last one: every input has the same bytes, and every file of
 * the built folder its recorded size and time. `--force` builds nevertheless. Two integrations: the first and the last
 * of a build.
 * @param inputs digest of everything the build depends on, as it was when the build began
 */
export function unchangedBuild(
  contentDir: string,
  inputs: () => string,
): { start: AstroIntegration; finish: AstroIntegration } {
  let stampFile = '';
  const start: AstroIntegration = {
    name: 'unchanged-build',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        stampFile = fileURLToPath(new URL('last-build.json', config.cacheDir));
        const outDir = fileURLToPath(config.outDir);
        if (!process.argv.includes('--force') && isUpToDate(readStamp(stampFile), inputs(), outDir)) {
          logger.info(`Nothing has changed since the last build of ${outDir}; --force builds it again.`);
          process.exit(0);
        }
        rmSync(stampFile, { force: true });
      },
    },
  };
  const finish: AstroIntegration = {
    name: 'build-stamp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        // Nothing is recorded for a build that has changed a lock file or during which a file was edited.
        if (buildInputsDigest(contentDir) !== inputs()) return;
        const outDir = fileURLToPath(dir);
        const stamp: BuildStamp = { inputs: inputs(), outDir, files: fileStamps(outDir) };
        mkdirSync(dirname(stampFile), { recursive: true });
        writeFileSync(stampFile, JSON.stringify(stamp));
      },
    },
  };
  return { start, finish };
}

/** True when a folder is as the recorded build left it, and these inputs are those of that build. */
export function isUpToDate(stamp: BuildStamp | undefined, inputs: string, outDir: string): boolean {
  if (!stamp || stamp.inputs !== inputs || stamp.outDir !== outDir) return false;
  return JSON.stringify(stamp.files) === JSON.stringify(fileStamps(outDir));
}

/** Size and time of each file below a folder, in the order of their paths. */
export function fileStamps(folder: string): FileStamp[] {
  return filesBelow(folder).map((file) => {
    const { size, mtimeMs } = statSync(file);
    return [relative(folder, file), size, mtimeMs];
  });
}

function readStamp(file: string): BuildStamp | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BuildStamp;
  } catch {
    return undefined;
  }
}
