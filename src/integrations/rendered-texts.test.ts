import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dropOldTexts } from './rendered-texts.ts';

test('rendered texts are kept by the same code and dropped by other code', (t) => {
  const cache = mkdtempSync(join(tmpdir(), 'texts-'));
  t.after(() => rmSync(cache, { recursive: true }));
  const store = join(cache, 'data-store.json');
  writeFileSync(store, '[]');
  dropOldTexts(cache, 'a');
  assert.ok(!existsSync(store), 'nobody knows which code made it');
  writeFileSync(store, '[]');
  dropOldTexts(cache, 'a');
  assert.ok(existsSync(store));
  dropOldTexts(cache, 'b');
  assert.ok(!existsSync(store));
});
