import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { checkArchive } from './check-archive.ts';
import { terminalReport } from './report/terminal-report.ts';

// Each folder of cases/ is copied over cases/good/; expected.txt is the report. UPDATE_EXPECTED=1 rewrites it.
const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES).filter((name) => name !== 'good');

test('good content has no findings', () => {
  assert.deepEqual(checkArchive(readArchive(join(CASES, 'good'))), []);
});

for (const name of names)
  test(`the report of the case ${name} is as expected`, () => {
    const report = reportOf(name);
    const pinned = join(CASES, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED']) writeFileSync(pinned, report);
    assert.equal(report, readFileSync(pinned, 'utf8'));
    assert.match(report, /:\d+:\d+ (?:error|warning|hint) /);
  });

test('a check that is limited to a file finds in it what the whole check finds', () => {
  for (const name of names) {
    const archive = readArchive(caseFolder(name));
    for (const file of ['posts/a-day.md', 'events/meet-2020.yaml']) {
      const found = (only?: string) =>
        checkArchive(archive, undefined, '2026-01-01', only).filter((finding) => finding.file === file);
      assert.deepEqual(found(file), found(), `${name}: ${file}`);
    }
  }
});

function reportOf(name: string): string {
  return terminalReport(checkArchive(readArchive(caseFolder(name))));
}

/** A copy of the good archive with the files of a case. */
function caseFolder(name: string): string {
  const dir = temporaryFolder();
  cpSync(join(CASES, 'good'), dir, { recursive: true });
  cpSync(join(CASES, name), dir, { recursive: true, filter: (path) => basename(path) !== 'expected.txt' });
  return dir;
}
