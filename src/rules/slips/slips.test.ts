import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { checkArchive } from '../check-archive.ts';
import { fixArchive } from '../fixes/apply-fixes.ts';
import { terminalReport } from '../report/terminal-report.ts';
import { SLIPS, type Slip } from './slips.ts';

// expected.txt has the messages of each slip, expected.zh-hans.txt the same in Chinese. UPDATE_EXPECTED=1 rewrites
// both.
const GOOD = join(import.meta.dirname, '../cases/good');
const reports: Record<'expected.txt' | 'expected.zh-hans.txt', string[]> = {
  'expected.txt': [],
  'expected.zh-hans.txt': [],
};

/** The good archive with a translation of its post and one slip. */
function archiveWith({ file, from, to }: Slip): string {
  const dir = temporaryFolder();
  cpSync(GOOD, dir, { recursive: true });
  const translation = '---\ntitle: A day\nsummary: Notes of a meeting.\n---\n\n';
  const sentence =
    '[Wang Li](person:wang-li "speaker at event:meet-2020") spoke of [Kubernetes](project:kubernetes)';
  writeFileSync(
    join(dir, 'posts/a-day.en.md'),
    `${translation}${sentence} at [Meet 2020](event:meet-2020).\n`,
  );
  if (from === file) renameSync(join(dir, file), join(dir, to));
  else {
    const text = readFileSync(join(dir, file), 'utf8');
    assert.ok(text.includes(from), `${file} has ${from}`);
    writeFileSync(join(dir, file), text.replace(from, to));
  }
  return dir;
}

for (const slip of SLIPS)
  test(`${slip.name}: the file with the slip is reported first, and --fix corrects it where it can`, () => {
    const dir = archiveWith(slip);
    const findings = checkArchive(readArchive(dir));
    const heading = `## ${slip.name}: ${JSON.stringify(slip.from)} → ${JSON.stringify(slip.to)}`;
    reports['expected.txt'].push(`${heading}\n\n${terminalReport(findings)}`);
    const chinese = terminalReport(findings, undefined, () => 'zh-Hans');
    reports['expected.zh-hans.txt'].push(`${heading}\n\n${chinese}`);
    for (const { code } of findings) assert.match(chinese, new RegExp(`${code}\n  .*\\p{Script=Han}`, 'u'));
    assert.equal(findings[0]?.file, slip.from === slip.file ? slip.to : slip.file);
    if (!slip.fixable) return;
    const { findings: left, fixed } = fixArchive(dir);
    assert.deepEqual(
      left.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.ok(fixed.length > 0);
  });

test('the messages of at least 60 slips are as expected', () => {
  for (const [name, list] of Object.entries(reports)) {
    const pinned = join(import.meta.dirname, name);
    const text = list.join('\n');
    if (process.env['UPDATE_EXPECTED']) writeFileSync(pinned, text);
    assert.equal(text, readFileSync(pinned, 'utf8'));
  }
  assert.ok(SLIPS.length >= 60);
});
