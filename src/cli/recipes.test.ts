import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { kinds } from '#schemas/kinds.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const recipes = [...guide.matchAll(/^```(?:yaml|md) title="([^"]+)"\n(.*?)^```$/gms)];
const files = Object.fromEntries(recipes.map(([, file = '', text = '']) => [file, text]));

test('there is a recipe for every kind', () => {
  const folders = new Set(Object.keys(files).map(dirname));
  for (const { folder } of Object.values(kinds)) assert.ok(folders.has(folder), folder);
});

test('an archive made by the recipes passes the check', () => {
  const findings = checkArchive(readArchive(temporaryFolder(files)));
  assert.equal(findings.length === 0 ? '' : terminalReport(findings), '');
});
