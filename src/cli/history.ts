import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';

/**
 * Reads an archive as it stood where a change set out: at the commit that REF and the present have in common.
 * @param dir absolute path of the content folder, inside a git work tree
 * @param ref a branch, tag or commit, such as `origin/main`
 * @throws with words for the author when git is missing, the folder is in no repository, or REF is unknown
 */
export function archiveSince(dir: string, ref: string): Archive {
  const folder = mkdtempSync(join(tmpdir(), 'xiangju-since-'));
  try {
    checkOut(dir, commonBase(dir, ref), folder);
    return readArchive(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without a common commit (a shallow clone has none) the ref itself is the base. */
function commonBase(dir: string, ref: string): string {
  const commit = git(dir, `There is no ${ref} in this repository; fetch it first: git fetch origin ${ref}`)(
    'rev-parse',
    '--verify',
    '--quiet',
    `${ref}^{commit}`,
  );
  try {
    return git(dir, '')('merge-base', commit, 'HEAD');
  } catch {
    return commit;
  }
}

/** Writes the content folder of a commit elsewhere, through an index of its own, so that nothing here changes. */
function checkOut(dir: string, commit: string, folder: string): void {
  const run = git(dir, `The content folder is not in the repository at ${commit.slice(0, 10)}.`);
  const env = { GIT_INDEX_FILE: join(folder, '.index') };
  const prefix = run('rev-parse', '--show-prefix').replace(/\/$/, '');
  mkdirSync(folder, { recursive: true });
  git(dir, `There was no ${prefix} at ${commit.slice(0, 10)}.`, env)('read-tree', `${commit}:${prefix}`);
  git(run('rev-parse', '--show-toplevel'), 'The old content could not be written.', env)(
    'checkout-index',
    '--all',
    `--prefix=${folder}/`,
  );
}

function git(dir: string, problem: string, env: NodeJS.ProcessEnv = {}): (...args: string[]) => string {
  return (...args) => {
    try {
      const options = { cwd: dir, encoding: 'utf8', env: { ...process.env, ...env } } as const;
      return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
    } catch (cause) {
      const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      throw new Error(missing ? 'git is needed to compare with an earlier state.' : problem, { cause });
    }
  };
}
