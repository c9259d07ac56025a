import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';
import { runGit } from './run-git.ts';

/**
 * Reads an archive as it was at the start of a change: at the newest commit that a ref and HEAD have in common.
 * @param contentDir absolute path of the content folder, inside a git work tree
 * @param ref a branch, tag or commit, such as `origin/main`
 * @throws with a message for the author when git is missing, the folder is in no repository, or the ref is unknown
 */
export function archiveSince(contentDir: string, ref: string): Archive {
  const folder = mkdtempSync(join(tmpdir(), 'xiangju-since-'));
  try {
    checkOutContent(contentDir, mergeBase(contentDir, ref), folder);
    return readArchive(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without a common commit, as in a shallow clone, the commit of the ref itself. */
function mergeBase(dir: string, ref: string): string {
  const problem = `There is no ${ref} in this repository. Fetch it first: git fetch origin ${ref}`;
  const commit = runGit(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], problem);
  try {
    return runGit(dir, ['merge-base', commit, 'HEAD'], '');
  } catch {
    return commit;
  }
}

/** Writes the content folder of a commit to another folder. Uses an index file of its own, so that HEAD's stays. */
function checkOutContent(contentDir: string, commit: string, folder: string): void {
  const short = commit.slice(0, 10);
  const env = { GIT_INDEX_FILE: join(folder, '.index') };
  const notInRepository = `${contentDir} is not in a git repository.`;
  const prefix = runGit(contentDir, ['rev-parse', '--show-prefix'], notInRepository).replace(/\/$/, '');
  const root = runGit(contentDir, ['rev-parse', '--show-toplevel'], notInRepository);
  const missing = `There is no folder ${prefix} at commit ${short}.`;
  runGit(contentDir, ['read-tree', `${commit}:${prefix}`], missing, env);
  const notWritten = `The content of commit ${short} could not be written to ${folder}.`;
  runGit(root, ['checkout-index', '--all', `--prefix=${folder}/`], notWritten, env);
}
