import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentDir, readArchive } from '#reader/archive.ts';

/** Folders that are not published. */
const UNPUBLISHED = /^(?:testing|bench|verify)\/|\/cases\/|\.test\.ts$/;

test('no text of the site itself names a person of the archive, who may ask to be removed', () => {
  const ids = readArchive(contentDir())
    .entries.filter(({ kind, role, id }) => kind === 'person' && role === 'entity' && id.includes('-'))
    .map(({ id }) => RegExp.escape(id));
  const pattern = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);
  const src = new URL('..', import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro)$/.test(file) && !UNPUBLISHED.test(file),
  );
  assert.ok(files.length > 100 && ids.length > 100);
  const named = files.filter((file) =>
    pattern.test(withoutComments(readFileSync(new URL(file, src), 'utf8'))),
  );
  assert.deepEqual(named, []);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');
}
