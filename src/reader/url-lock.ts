import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorFinding, type Finding } from './finding.ts';

/** The file below the content folder that remembers every address ever published. */
export const URL_LOCK_FILE = 'urls.lock';

/** One address of the lock: its path below the language, without slashes at the ends, and its line. */
export interface LockedUrl {
  path: string;
  line: number;
  /** True when it was taken down on purpose and may lead nowhere. */
  gone: boolean;
}

export type UrlLock = readonly LockedUrl[];

const HEAD = [
  '# Every address ever published, below its language: people/paco-xu is /zh-hans/people/paco-xu/ and so on;',
  '# one that begins with a slash has no language. The build adds what is new; nothing is ever taken out.',
  '# An address that was taken down on purpose gets the word gone behind it.',
];
const ADDRESS = /^(\/?[\w.-]+(?:\/[\w.-]+)*|\/)(?: (gone))?$/;

/**
 * Reads the lock of a content folder.
 * @returns no lock where there is no such file; a line that is no address is a finding
 */
export function readUrlLock(dir: string): { lock: UrlLock | undefined; findings: Finding[] } {
  const text = textOf(join(dir, URL_LOCK_FILE));
  if (text === undefined) return { lock: undefined, findings: [] };
  const lines = text.split(/\r?\n/).map((words, index) => ({ words: words.trim(), line: index + 1 }));
  const written = lines.filter(({ words }) => words !== '' && !words.startsWith('#'));
  return {
    lock: written.flatMap(({ words, line }) => {
      const [, path, gone] = ADDRESS.exec(words) ?? [];
      return path === undefined ? [] : [{ path, line, gone: gone !== undefined }];
    }),
    findings: written.flatMap(({ words, line }) =>
      ADDRESS.test(words) ? [] : [errorFinding('lock-line', URL_LOCK_FILE, { line, column: 1 }, { words })],
    ),
  };
}

/** The lock as it is written: sorted by code unit, each address once. */
export function urlLockText(lock: readonly Pick<LockedUrl, 'path' | 'gone'>[]): string {
  const gone = new Map(lock.map((address) => [address.path, address.gone]));
  const lines = [...gone].map(([path, is]) => (is ? `${path} gone` : path)).sort();
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
