import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { kinds } from '#schemas/kinds.ts';
import { GUIDE_FILES } from '#testing/content-guide.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

test('the guide has an example file of every kind', () => {
  const folders = new Set(Object.keys(GUIDE_FILES).map(dirname));
  for (const { folder } of Object.values(kinds)) assert.ok(folders.has(folder), folder);
});

test('the archive of the example files passes the check', () => {
  const findings = checkArchive(readArchive(temporaryFolder(GUIDE_FILES)));
  assert.equal(findings.length === 0 ? '' : terminalReport(findings), '');
});
