import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildInputsDigest } from './build-inputs.ts';

test('the digest changes with every input, and only then', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'));
  t.after(() => rmSync(root, { recursive: true }));
  const content = join(root, 'content');
  for (const folder of ['content/posts', 'src/pages', 'public'])
    mkdirSync(join(root, folder), { recursive: true });
  const seen = new Set<string>();
  const expectNew = (change: () => void) => {
    change();
    const digest = buildInputsDigest(content, root);
    assert.equal(digest, buildInputsDigest(content, root));
    assert.ok(!seen.has(digest));
    seen.add(digest);
  };
  const write = (file: string, text: string) => () => writeFileSync(join(root, file), text);
  expectNew(write('content/posts/a.md', 'one'));
  expectNew(write('content/posts/a.md', 'two'));
  expectNew(() => renameSync(join(content, 'posts/a.md'), join(content, 'posts/b.md')));
  expectNew(write('content/terms.yml', 'phrases: {}'));
  expectNew(write('content/urls.lock', '/en/'));
  expectNew(write('src/pages/index.astro', '<p>'));
  expectNew(write('public/favicon.svg', '<svg/>'));
  expectNew(write('astro.config.mjs', ''));
  expectNew(write('netlify.toml', ''));
  expectNew(write('package-lock.json', '{}'));
  expectNew(() => rmSync(join(root, 'public/favicon.svg')));
});
