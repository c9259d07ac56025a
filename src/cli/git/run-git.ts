import { execFileSync } from 'node:child_process';

/**
 * Runs git and returns its output without spaces at the ends.
 * @param dir working directory
 * @param problem message of the error when git fails
 * @param env further environment variables
 * @throws when git is not installed or fails
 */
export function runGit(
  dir: string,
  args: readonly string[],
  problem: string,
  env: NodeJS.ProcessEnv = {},
): string {
  try {
    return execFileSync('git', args, {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(isMissing ? 'git is not installed; this command needs it.' : problem, { cause });
  }
}
