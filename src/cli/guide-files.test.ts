import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { kinds } from '#schemas/kinds.ts';
import { GUIDE_FILES, PROJECT_FOLDER } from '#testing/content-guide.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

test('the guide has an example file of every kind', () => {
  const folders = new Set(Object.keys(GUIDE_FILES).map(dirname));
  for (const { folder } of Object.values(kinds)) assert.ok(folders.has(folder), folder);
});

test('the archive of the example files passes the check', () => {
  const findings = checkArchive(readArchive(temporaryFolder(GUIDE_FILES)));
  assert.equal(findings.length === 0 ? '' : terminalReport(findings), '');
});

for (const readme of ['README.md', 'README.zh-hans.md'].filter((file) =>
  existsSync(join(PROJECT_FOLDER, file)),
))
  test(`the sample of ${readme} can be pasted into the archive`, () => {
    const [, sample = ''] =
      /^```md\n(.*?)^```$/ms.exec(readFileSync(join(PROJECT_FOLDER, readme), 'utf8')) ?? [];
    const dir = temporaryFolder();
    cpSync(join(PROJECT_FOLDER, 'content'), dir, { recursive: true });
    writeFileSync(join(dir, 'posts/my-first-post.md'), sample);
    const findings = checkArchive(readArchive(dir)).filter(({ file }) => file === 'posts/my-first-post.md');
    assert.equal(terminalReport(findings), '');
  });
