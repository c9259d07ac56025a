import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { writeGeneratedArchive } from '../archive/generated-archive.ts';
import { plainPages } from './plain-pages.ts';

test('as many pages as asked for are made, each at its own path', () => {
  const content = temporaryFolder();
  writeGeneratedArchive(content, 4);
  for (const count of [1, 50, 400]) {
    const pages = plainPages(content, count);
    assert.equal(pages.length, count);
    assert.equal(new Set(pages.map(({ path }) => path)).size, count);
  }
  const post = plainPages(content, 400).find(({ path }) => path === 'en/posts/recap-0');
  assert.match(post?.body ?? '', /\]\(person:/);
  assert.doesNotMatch(post?.body ?? '', /^title:/m);
});
