import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '#text/compare.ts';
import { errorFinding, type Finding } from './finding.ts';

/** File of the content folder that lists every URL ever published. */
export const URL_LOCK_FILE = 'urls.lock';

/** One URL of the lock file. */
export interface LockedUrl {
  /** Path below the language, without slashes at the ends: `people/wang-li`; with a leading slash when it has none. */
  path: string;
  line: number;
  /** The day of the build that published it first, as an ISO date; undefined where it was not kept. */
  since?: string;
  /** True when the page was removed on purpose, so that the URL needs neither a page nor a redirect. */
  gone: boolean;
}

export type UrlLock = readonly LockedUrl[];

const HEADER = [
  '# Every address ever published, below its language: people/wang-li is /zh-hans/people/wang-li/ and so on;',
  '# one that begins with a slash has no language. The build adds what is new; nothing is ever taken out.',
  '# The day behind an address is that of the build that published it first. An address that was taken down on',
  '# purpose gets the word gone at the end of its line.',
];
const LINE =
  /^(?!(?:\S*\/)?\.{1,2}(?:[/ ]|$))(\/?[\w.-]+(?:\/[\w.-]+)*|\/)(?: (\d{4}-\d{2}-\d{2}))?(?: (gone))?$/;

/**
 * Reads the lock file of a content folder.
 * @returns undefined when there is no such file; a finding for each line that is not a URL
 */
export function readUrlLock(dir: string): { urlLock: UrlLock | undefined; findings: Finding[] } {
  const text = textOf(join(dir, URL_LOCK_FILE));
  if (text === undefined) return { urlLock: undefined, findings: [] };
  const lines = text.split(/\r?\n/).map((written, index) => ({ written: written.trim(), line: index + 1 }));
  const entries = lines.filter(({ written }) => written !== '' && !written.startsWith('#'));
  return {
    urlLock: entries.flatMap(({ written, line }) => {
      const [, path, since, gone] = LINE.exec(written) ?? [];
      return path === undefined ? [] : [{ path, line, ...(since && { since }), gone: gone !== undefined }];
    }),
    findings: entries.flatMap(({ written, line }) =>
      LINE.test(written)
        ? []
        : [errorFinding('url-lock-line', URL_LOCK_FILE, { line, column: 1 }, { line: written })],
    ),
  };
}

/** The text of a lock file: sorted by UTF-16 code unit, each URL once. */
export function urlLockText(urls: readonly Omit<LockedUrl, 'line'>[]): string {
  const byPath = new Map(urls.map((url) => [url.path, url]));
  const lines = [...byPath.values()]
    .sort((a, b) => compareStrings(a.path, b.path))
    .map(({ path, since, gone }) => [path, ...(since ? [since] : []), ...(gone ? ['gone'] : [])].join(' '));
  return `${[...HEADER, ...lines].join('\n')}\n`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
