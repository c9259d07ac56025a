import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileStamps, isUpToDate } from './unchanged-build.ts';

test('a built folder is up to date as long as inputs and files are the same', (t) => {
  const outDir = mkdtempSync(join(tmpdir(), 'built-'));
  t.after(() => rmSync(outDir, { recursive: true }));
  mkdirSync(join(outDir, 'en'));
  writeFileSync(join(outDir, 'en/index.html'), '<p>');
  const stamp = { inputs: 'a', outDir, files: fileStamps(outDir) };
  assert.ok(isUpToDate(stamp, 'a', outDir));
  assert.ok(!isUpToDate(undefined, 'a', outDir));
  assert.ok(!isUpToDate(stamp, 'b', outDir));
  assert.ok(!isUpToDate(stamp, 'a', join(outDir, 'en')));
  writeFileSync(join(outDir, 'en/more.html'), '');
  assert.ok(!isUpToDate(stamp, 'a', outDir));
  rmSync(join(outDir, 'en/more.html'));
  assert.ok(isUpToDate(stamp, 'a', outDir));
  writeFileSync(join(outDir, 'en/index.html'), '<p>changed');
  assert.ok(!isUpToDate(stamp, 'a', outDir));
});
