import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { report } from '#rules/report.ts';
import { kinds } from '#schemas/kinds.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const recipes = [...guide.matchAll(/^```(?:yaml|md) title="([^"]+)"\n(.*?)^```$/gms)];

const dir = mkdtempSync(join(tmpdir(), 'xiangju-recipes-'));
after(() => rmSync(dir, { recursive: true, force: true }));
for (const [, file = '', text = ''] of recipes) {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

test('there is a recipe for every kind', () => {
  const folders = new Set(recipes.map(([, file = '']) => dirname(file)));
  for (const { folder } of Object.values(kinds)) assert.ok(folders.has(folder), folder);
});

test('an archive made by the recipes passes the check', () => {
  const findings = findingsOf(readArchive(dir));
  assert.equal(findings.length === 0 ? '' : report(findings), '');
});
