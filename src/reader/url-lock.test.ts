import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readUrlLock, URL_LOCK_FILE, urlLockText } from './url-lock.ts';

test('the day of an address and the word gone survive reading and writing; a line that is neither is a finding', () => {
  const dir = mkdtempSync(join(tmpdir(), 'xiangju-lock-'));
  try {
    const lines = ['people/ann 2026-11-21', 'people/bo', 'people/cy 2026-11-21 gone', 'posts/two gone'];
    writeFileSync(join(dir, URL_LOCK_FILE), [...lines, 'people/dee gone 2026-11-21'].join('\n'));
    const { urlLock = [], findings } = readUrlLock(dir);
    assert.deepEqual(
      urlLock.map(({ path, since, gone }) => [path, since, gone]),
      [
        ['people/ann', '2026-11-21', false],
        ['people/bo', undefined, false],
        ['people/cy', '2026-11-21', true],
        ['posts/two', undefined, true],
      ],
    );
    assert.deepEqual(
      findings.map(({ line, code }) => [line, code]),
      [[5, 'url-lock-line']],
    );
    const written = urlLockText(urlLock.toReversed()).split('\n');
    assert.deepEqual(
      written.filter((line) => line !== '' && !line.startsWith('#')),
      lines,
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
