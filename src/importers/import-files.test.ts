import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { archiveNames } from './archive-names.ts';
import { importFiles } from './import-files.ts';

const target = { names: archiveNames([], createScriptConversion({}), () => []), posts: new Set<string>() };
const text = '---\ntitle: A day\ndate: 2020-01-01\nauthor: Ann\n---\n\nWe met at the harbour and talked.\n';
const file = (path: string, bytes: Uint8Array | undefined) => ({
  path,
  pathInFolder: `_posts/${path}`,
  bytes,
});

test('a file that cannot be read or is too large is refused, and the others are imported', () => {
  const results = importFiles(
    [
      file('2020-01-01-a-day.md', Buffer.from(text)),
      file('2020-01-02-gone.md', undefined),
      file('2020-01-03-large.md', Buffer.alloc(12_000_001, text)),
    ],
    target,
    { format: 'jekyll', site: 'https://example.org' },
  );
  assert.deepEqual(
    results.map((result) => ('refusals' in result ? result.refusals.map(({ code }) => code) : 'imported')),
    ['imported', ['unreadable'], ['too-large']],
  );
});
