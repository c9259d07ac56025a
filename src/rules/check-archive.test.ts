import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { checkArchive } from './check-archive.ts';
import { terminalReport } from './report/terminal-report.ts';

// Each folder of cases/ is laid over cases/good/; what its author is told is pinned in expected.txt.
const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES).filter((name) => name !== 'good');

test('good content has no findings', () => {
  assert.deepEqual(checkArchive(readArchive(join(CASES, 'good'))), []);
});

for (const name of names)
  test(`an author who makes the mistake ${name} is told`, () => {
    const told = toldIn(name);
    const pinned = join(CASES, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED']) writeFileSync(pinned, told);
    assert.equal(told, readFileSync(pinned, 'utf8'));
    assert.match(told, /:\d+:\d+ (?:error|warning|hint) /);
  });

function toldIn(name: string): string {
  const dir = temporaryFolder();
  cpSync(join(CASES, 'good'), dir, { recursive: true });
  cpSync(join(CASES, name), dir, { recursive: true });
  return terminalReport(checkArchive(readArchive(dir)));
}
