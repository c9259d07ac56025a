import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { moveInto } from './former-build.ts';

test('a former build is moved away as a whole', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'former-'));
  t.after(() => rmSync(root, { recursive: true }));
  const [discarded, dist] = [join(root, 'cache/discarded/'), join(root, 'dist/')];
  assert.equal(moveInto(discarded, dist), false);
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '');
  assert.equal(moveInto(discarded, dist), true);
  assert.equal(existsSync(dist), false);
  const [moved = ''] = readdirSync(discarded);
  assert.deepEqual(readdirSync(join(discarded, moved)), ['index.html']);
});
