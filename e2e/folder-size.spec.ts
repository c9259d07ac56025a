import { posix } from 'node:path';
import { builtFiles, builtSize } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/**
 * Files and bytes of the built site for each entry, all languages, its sessions, cards and data included, about a tenth
 * above what they were in December 2026 (40 files, 505 KB).
 */
const MAX_FILES = 44;
const MAX_KB = 560;
/** More files in one directory are slow to list on common file systems. */
const MAX_IN_DIRECTORY = 40_000;

test('the built site has a moderate number of files and bytes for each entry', () => {
  const entries = [...builtFiles].filter((file) => /^\/data\/v1\/[^/]+\/[^/]+\.jsonld$/.test(file)).length;
  // A small archive has hardly fewer files that belong to no entry: styles, scripts, fonts.
  test.skip(entries < 100, 'too few entries for an average');
  const bytes = [...builtFiles].reduce((sum, file) => sum + builtSize(file), 0);
  expect(builtFiles.size / entries).toBeLessThanOrEqual(MAX_FILES);
  expect(bytes / 1000 / entries).toBeLessThanOrEqual(MAX_KB);
});

test('no directory of the built site has too many files', () => {
  const counts = new Map<string, number>();
  for (const file of builtFiles) {
    const directory = posix.dirname(file);
    counts.set(directory, (counts.get(directory) ?? 0) + 1);
  }
  expect([...counts].filter(([, files]) => files > MAX_IN_DIRECTORY)).toEqual([]);
  expect(counts.size).toBeGreaterThan(10);
});
