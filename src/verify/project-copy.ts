import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of this project in a folder of its own. */
export interface ProjectCopy {
  root: string;
  /**
   * Builds the copy, with caches of its own that are empty at first.
   * @returns undefined, or the end of the output of a build that failed
   */
  build(env?: Readonly<Record<string, string>>): string | undefined;
  remove(): void;
}

/**
 * Copies the files of the project that git knows or would add, and links its packages.
 * @param name name of the folder, which the build must not depend on
 */
export function copyProject(name: string): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'xiangju-verify-'));
  const root = join(parent, name);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of listed.split('\0').filter((path) => path !== '')) copyFile(file, join(root, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    build: (env = {}) => build(root, { BUILD_CACHE: join(parent, 'cache'), ...env }),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** A file that git lists may have been deleted since. */
function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    cpSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
}

function build(root: string, env: Readonly<Record<string, string>>): string | undefined {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? undefined : `${stdout}${stderr}`.slice(-2000);
}
