import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { completeParts, copyCards, copyPages, type PartManifest, writePartManifest } from './parts.ts';

function writeParts(t: TestContext, manifests: readonly Partial<PartManifest>[]) {
  const root = mkdtempSync(join(tmpdir(), 'parts-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [index, manifest] of manifests.entries()) {
    const folder = join(root, `artifact-${index}`);
    writePartManifest(folder, { part: index + 1, parts: 2, inputs: 'a', pages: 3, total: 6, ...manifest });
    mkdirSync(join(folder, 'pages/en'), { recursive: true });
    writeFileSync(join(folder, `pages/en/${index}.html`), `page ${index}`);
  }
  return root;
}

test('the pages of a complete set of parts are joined', (t) => {
  const root = writeParts(t, [{}, {}]);
  const folders = completeParts('a', root);
  const outDir = join(root, 'site');
  copyPages(folders, outDir);
  assert.deepEqual(
    [0, 1].map((index) => readFileSync(join(outDir, `en/${index}.html`), 'utf8')),
    ['page 0', 'page 1'],
  );
  mkdirSync(join(folders[0] ?? '', 'cards'));
  writeFileSync(join(folders[0] ?? '', 'cards/a.png'), '');
  copyCards(folders, join(root, 'cache'));
  assert.ok(existsSync(join(root, 'cache/a.png')));
});

test('an incomplete set is an error that says what is missing', (t) => {
  const cases: [RegExp, Partial<PartManifest>[]][] = [
    [/There are no parts/, []],
    [/missing or doubled: 2\. .*--part 2\/2/, [{}]],
    [/missing or doubled: 1, 2/, [{}, { part: 1 }]],
    [/artifact-1 was made from other content.*--part 2\/2/, [{}, { inputs: 'b' }]],
    [/parts of 2 and of 3/, [{}, { parts: 3 }]],
    [/have 5 pages and files of 6/, [{}, { pages: 2 }]],
  ];
  for (const [message, manifests] of cases)
    assert.throws(() => completeParts('a', writeParts(t, manifests)), message);
});
