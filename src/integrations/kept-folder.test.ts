import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOrMake } from './kept-folder.ts';

test('a folder is made once for each key, and only the last one is kept', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  t.after(() => rmSync(root, { recursive: true }));
  const cacheFolder = join(root, 'cache');
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'form.js'), `form ${made}`);
  };
  const contentOf = async (name: string, key: string) => {
    await copyOrMake(join(root, name), { cacheFolder, key, make });
    return readFileSync(join(root, name, 'form.js'), 'utf8');
  };
  assert.equal(await contentOf('first', 'a'), 'form 1');
  assert.equal(await contentOf('again', 'a'), 'form 1');
  assert.equal(await contentOf('changed', 'b'), 'form 2');
  assert.deepEqual(readdirSync(cacheFolder), ['b']);
  assert.ok(existsSync(join(root, 'first/form.js')));
});
