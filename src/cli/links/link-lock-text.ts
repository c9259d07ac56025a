import { stringify } from 'yaml';
import type { LinkLock } from '#schemas/link-lock.ts';
import { compareStrings } from '#text/compare.ts';

const HEADER = `# What npm run links found at the addresses outside, each without its fragment. A page says that an original is gone
# when it answered so (410, 451) or was missing on two days; archived is its copy in the Wayback Machine.
`;

/** The text of the lock file: sorted, so that two runs differ only where the answers do. */
export function linkLockText(lock: LinkLock): string {
  const sorted = Object.entries(lock).sort(([a], [b]) => compareStrings(a, b));
  return HEADER + stringify(Object.fromEntries(sorted), { lineWidth: 0 });
}
